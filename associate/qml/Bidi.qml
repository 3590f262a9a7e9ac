pragma Singleton

import QtQuick
import shell.qml

// Pieces of a line that are read from the left, in lines that are read from the right.
QtObject {
    // A piece of a line: it keeps its own direction, and the line that of the language whatever it begins with.
    function part(words: string): string {
        return Theme.rtl ? "\u200f\u2068" + words + "\u2069" : words;
    }

    // A label as it is printed: within Arabic, 7-B would read B-7.
    function code(label: string): string {
        return Theme.rtl ? "\u2066" + label + "\u2069" : label;
    }
}
