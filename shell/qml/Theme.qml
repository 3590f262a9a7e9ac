pragma Singleton

import QtQuick
import shell.qml

// Colours, sizes and choices as native properties; the values come from Look (shell/theme.py).
QtObject {
    id: theme

    readonly property var colors: Look.colors
    readonly property var sizes: Look.sizes
    readonly property var shop: Look.shop

    readonly property bool kiosk: theme.shop["kiosk"]
    readonly property string shopName: theme.shop["name"]
    readonly property string tagline: theme.shop["tagline"]

    // Pixels per millimetre of design.
    readonly property real unit: theme.sizes["unit"]
    readonly property int target: theme.sizes["target"]
    readonly property int targetSmall: theme.sizes["targetSmall"]
    readonly property int gap: theme.sizes["gap"]
    readonly property int radius: theme.sizes["radius"]
    readonly property int hairline: theme.sizes["hairline"]
    // Text sizes, in pixels of the font, from capital heights.
    readonly property int caption: theme.sizes["caption"]
    readonly property int body: theme.sizes["body"]
    readonly property int heading: theme.sizes["heading"]
    readonly property int title: theme.sizes["title"]
    readonly property int hero: theme.sizes["hero"]

    readonly property color paper: theme.colors["paper"]
    readonly property color surface: theme.colors["surface"]
    readonly property color sunken: theme.colors["sunken"]
    readonly property color ink: theme.colors["ink"]
    readonly property color inkSoft: theme.colors["inkSoft"]
    readonly property color inkFaint: theme.colors["inkFaint"]
    readonly property color line: theme.colors["line"]
    // The border of a control: 3:1 on every ground.
    readonly property color edge: theme.colors["edge"]
    readonly property color accent: theme.colors["accent"]
    readonly property color accentSoft: theme.colors["accentSoft"]
    readonly property color offer: theme.colors["offer"]
    readonly property color offerSoft: theme.colors["offerSoft"]
    readonly property color good: theme.colors["good"]
    readonly property color goodSoft: theme.colors["goodSoft"]
    readonly property color warn: theme.colors["warn"]
    readonly property color warnSoft: theme.colors["warnSoft"]
    readonly property color bad: theme.colors["bad"]
    readonly property color badSoft: theme.colors["badSoft"]
    readonly property color scrim: theme.colors["scrim"]

    // Text on a filled colour. Assigned in adopt(): in a declaration, QML would take "onAccent: ..." for a signal handler.
    property color onAccent
    property color onOffer
    property color onBad

    readonly property string textFont: "Inter"
    readonly property string displayFont: Language.displayFont
    readonly property bool rtl: Language.rtl

    // Choices of the person in front of the screen; writing one changes the look.
    property bool larger
    property bool highContrast
    property bool dark
    property bool lowControls
    property bool reducedMotion
    property bool slower
    property bool aloud
    onLargerChanged: Look.turn("larger", theme.larger)
    onHighContrastChanged: Look.turn("high_contrast", theme.highContrast)
    onDarkChanged: Look.turn("dark", theme.dark)
    onLowControlsChanged: Look.turn("low_controls", theme.lowControls)
    onReducedMotionChanged: Look.turn("reduced_motion", theme.reducedMotion)
    onSlowerChanged: Look.turn("slower", theme.slower)
    onAloudChanged: Look.turn("aloud", theme.aloud)

    // Somebody made it easier for themselves: what goes by itself takes its time.
    readonly property bool eased: theme.larger || theme.highContrast || theme.lowControls || theme.reducedMotion || theme.slower || theme.aloud
    readonly property int patience: theme.eased ? 3 : 1

    // Durations in ms; 0 where a person asked for less motion.
    readonly property int fast: theme.reducedMotion ? 0 : 150
    readonly property int slow: theme.reducedMotion ? 0 : 250

    function mm(millimetres: real): real {
        return Math.round(millimetres * theme.unit);
    }

    // The colour with another opacity; for washes and shadows.
    function wash(color: color, opacity: real): color {
        return Qt.rgba(color.r, color.g, color.b, opacity);
    }

    function adopt() {
        const choices = Look.choices;
        theme.larger = choices["larger"];
        theme.highContrast = choices["high_contrast"];
        theme.dark = choices["dark"];
        theme.lowControls = choices["low_controls"];
        theme.reducedMotion = choices["reduced_motion"];
        theme.slower = choices["slower"];
        theme.aloud = choices["aloud"];
        const colors = Look.colors;
        theme.onAccent = colors["onAccent"];
        theme.onOffer = colors["onOffer"];
        theme.onBad = colors["onBad"];
    }

    readonly property Connections _following: Connections {
        target: Look
        function onChanged() {
            theme.adopt();
        }
    }
    Component.onCompleted: theme.adopt()
}
