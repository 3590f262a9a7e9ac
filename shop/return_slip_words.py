"""The words on a customer's return slip, in their language: it is read at home, away from any screen."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("en", "de", "fr", "es", "ar")
_Five = tuple[str, str, str, str, str]
_WORDS: Final[dict[str, _Five]] = {
    "refund": (
        "Refund requested",
        "Erstattung angefordert",
        "Remboursement demandé",
        "Reembolso solicitado",
        "تم طلب رد المبلغ",
    ),
    "pending": (
        "Goods accepted, refund pending",
        "Ware angenommen, Erstattung offen",
        "Articles repris, remboursement en attente",
        "Artículos recibidos, reembolso pendiente",
        "تم استلام البضاعة، رد المبلغ قيد الانتظار",
    ),
    "exchanged": ("Exchanged", "Umgetauscht", "Échangé", "Cambiado", "تم الاستبدال"),
    "told_exchanged": (
        "Other goods take the place of these. No money goes back for them.",
        "Andere Ware tritt an die Stelle dieser. Dafür geht kein Geld zurück.",
        "D'autres articles remplacent ceux-ci. Aucun argent n'est rendu pour eux.",
        "Otros artículos sustituyen a estos. No se devuelve dinero por ellos.",
        "حلت بضاعة أخرى محل هذه. لا يعاد عنها أي مبلغ.",
    ),
    "exchanged_with": ("In exchange", "Dafür", "En échange", "A cambio", "في المقابل"),
    "worth": ("Came back, worth", "Rückgabe, Wert", "Retour, valeur", "Devuelto, valor", "قيمة ما أعيد"),
    "costs": ("New goods", "Neue Ware", "Nouveaux articles", "Artículos nuevos", "البضاعة الجديدة"),
    "even": (
        "Nothing to pay, nothing comes back.",
        "Nichts zu zahlen, nichts kommt zurück.",
        "Rien à payer, rien à rembourser.",
        "Nada que pagar, nada que devolver.",
        "لا شيء للدفع ولا شيء للرد.",
    ),
    "to_pay": (
        "To pay at the till",
        "An der Kasse zu zahlen",
        "À payer à la caisse",
        "A pagar en la caja",
        "للدفع عند الصندوق",
    ),
    "pay_hint": (
        "Show this code at the till and pay the difference there.",
        "Zeigen Sie diesen Code an der Kasse und zahlen Sie dort den Unterschied.",
        "Présentez ce code à la caisse et payez-y la différence.",
        "Muestre este código en la caja y pague allí la diferencia.",
        "أظهر هذا الرمز عند الصندوق وادفع الفرق هناك.",
    ),
    "rest": ("Rest", "Rest", "Reste", "Resto", "الباقي"),
    "from_shelf": ("Taken along", "Mitgenommen", "Emporté", "Llevado", "أخذت معك"),
    "from_store": (
        "To collect at",
        "Abzuholen in",
        "À retirer à",
        "A recoger en",
        "للاستلام من",
    ),
    "from_ship": ("Will be sent to you", "Wird zugesandt", "Vous sera envoyé", "Se le enviará", "سترسل إليك"),
    "waits": (
        "Our office confirms it first, then we keep it for you and write to you.",
        "Unser Büro bestätigt es zuerst, dann heben wir es für Sie auf und schreiben Ihnen.",
        "Notre bureau le confirme d'abord, puis nous le gardons pour vous et vous écrivons.",
        "Nuestra oficina lo confirma primero, después lo guardamos para usted y le escribimos.",
        "يؤكده مكتبنا أولا، ثم نحفظه لك ونكتب إليك.",
    ),
    "same_window": (
        "The time to bring the new goods back counts from your first purchase.",
        "Die Rückgabefrist der neuen Ware zählt ab Ihrem ersten Kauf.",
        "Le délai de retour des nouveaux articles compte à partir de votre premier achat.",
        "El plazo para devolver los artículos nuevos cuenta desde su primera compra.",
        "مدة إرجاع البضاعة الجديدة تحسب من شرائك الأول.",
    ),
    "credit_asked": (
        "Store credit requested",
        "Guthaben angefordert",
        "Avoir demandé",
        "Vale solicitado",
        "تم طلب رصيد للمتجر",
    ),
    "told_credit": (
        (
            "We have taken the goods and asked for store credit. It comes by e-mail, or at the till with this slip. "
            "This slip is not the credit itself."
        ),
        (
            "Wir haben die Ware angenommen und ein Guthaben angefordert. Es kommt per E-Mail oder an der Kasse mit "
            "diesem Beleg. Dieser Beleg ist nicht das Guthaben selbst."
        ),
        (
            "Nous avons repris les articles et demandé un avoir. Il arrive par e-mail, ou à la caisse avec ce reçu. "
            "Ce reçu n'est pas l'avoir lui-même."
        ),
        (
            "Hemos recibido los artículos y solicitado un vale. Llega por correo electrónico, o en la caja con este "
            "recibo. Este recibo no es el vale."
        ),
        (
            "لقد استلمنا البضاعة وطلبنا رصيدا للمتجر. يصل بالبريد الإلكتروني، أو عند الصندوق مع هذه القسيمة. "
            "هذه القسيمة ليست الرصيد نفسه."
        ),
    ),
    "loose": ("Without a receipt", "Ohne Beleg", "Sans ticket de caisse", "Sin recibo de compra", "بدون إيصال"),
    "voucher": ("Store credit", "Guthaben", "Avoir", "Vale", "رصيد للمتجر"),
    "copy": ("Copy", "Kopie", "Copie", "Copia", "نسخة"),
    "copy_worth": (
        "It has the number of the first slip: only one of the two can be spent.",
        "Sie hat die Nummer des ersten Belegs: Nur einer von beiden kann eingelöst werden.",
        "Elle porte le numéro du premier ticket : un seul des deux peut être utilisé.",
        "Lleva el número del primer recibo: solo se puede usar uno de los dos.",
        "تحمل رقم الإيصال الأول: لا يمكن استخدام إلا واحد منهما.",
    ),
    "points_to_come": (
        "Points to be taken back",
        "Punkte, die zurückgenommen werden",
        "Points à reprendre",
        "Puntos por retirar",
        "نقاط ستستعاد",
    ),
    "until": ("Good until", "Gültig bis", "Valable jusqu'au", "Válido hasta", "صالح حتى"),
    "spend": (
        "Show this code at the till, or say its number. Keep it like money.",
        "Zeigen Sie diesen Code an der Kasse oder nennen Sie die Nummer. Bewahren Sie ihn auf wie Geld.",
        "Présentez ce code à la caisse, ou dites son numéro. Gardez-le comme de l'argent.",
        "Muestre este código en la caja o diga su número. Guárdelo como dinero.",
        "أظهر هذا الرمز عند الصندوق، أو اذكر رقمه. احتفظ به كالنقود.",
    ),
    "each": ("each", "je Stück", "pièce", "por unidad", "للقطعة"),
    "paid": ("Refunded", "Erstattet", "Remboursé", "Reembolsado", "تم رد المبلغ"),
    "told_refund": (
        "We have asked for your money to go back the way you paid. This slip is not the payment itself.",
        (
            "Wir haben veranlasst, dass Ihr Geld auf dem Weg zurückgeht, auf dem Sie bezahlt haben. "
            "Dieser Beleg ist nicht die Zahlung selbst."
        ),
        "Nous avons demandé que votre argent revienne par le moyen de paiement utilisé. Ce reçu n'est pas le paiement.",
        "Hemos pedido que su dinero vuelva por el medio con el que pagó. Este recibo no es el pago.",
        "لقد طلبنا إعادة نقودك بالطريقة التي دفعت بها. هذه القسيمة ليست الدفعة نفسها.",
    ),
    "told_pending": (
        "We have taken the goods. Our office looks at the refund before it is paid, and writes to you. Keep this slip.",
        (
            "Wir haben die Ware angenommen. Unser Büro prüft die Erstattung, bevor sie gezahlt wird, und schreibt "
            "Ihnen. Bitte heben Sie diesen Beleg auf."
        ),
        (
            "Nous avons repris les articles. Notre bureau examine le remboursement avant de le payer et vous écrit. "
            "Conservez ce reçu."
        ),
        (
            "Hemos recibido los artículos. Nuestra oficina revisa el reembolso antes de pagarlo y le escribe. "
            "Conserve este recibo."
        ),
        "لقد استلمنا البضاعة. يراجع مكتبنا رد المبلغ قبل دفعه ثم يكتب إليك. احتفظ بهذه القسيمة.",
    ),
    "told_paid": (
        "Your money has been paid back.",
        "Ihr Geld wurde zurückgezahlt.",
        "Votre argent a été remboursé.",
        "Su dinero ha sido devuelto.",
        "تمت إعادة نقودك.",
    ),
    "return": ("Return", "Rückgabe", "Retour", "Devolución", "الإرجاع"),
    "when": ("Taken in", "Angenommen", "Repris le", "Recibido", "تاريخ الاستلام"),
    "goods": ("Goods", "Ware", "Articles", "Artículos", "البضاعة"),
    "shipping": ("Shipping", "Versand", "Livraison", "Envío", "الشحن"),
    "fee": ("Return fee", "Rückgabegebühr", "Frais de retour", "Gastos de devolución", "رسوم الإرجاع"),
    "total": ("Total", "Summe", "Total", "Total", "المجموع"),
    "credit": (
        "of it as store credit",
        "davon als Guthaben",
        "dont en avoir",
        "de ello en vale",
        "منها رصيد للمتجر",
    ),
    "decision": ("Decision", "Entscheidung", "Décision", "Decisión", "القرار"),
    "authorised": (
        "Accepted by our rules",
        "Nach unseren Regeln angenommen",
        "Accepté selon nos règles",
        "Aceptado según nuestras reglas",
        "مقبول وفق قواعدنا",
    ),
    "conditional": (
        "Accepted, will be looked at",
        "Angenommen, wird noch geprüft",
        "Accepté, sera examiné",
        "Aceptado, se revisará",
        "مقبول، وسيجري فحصه",
    ),
    "manager": (
        "Accepted, a manager agreed",
        "Angenommen, die Leitung hat zugestimmt",
        "Accepté avec l'accord d'un responsable",
        "Aceptado con el acuerdo de un responsable",
        "مقبول بموافقة المدير",
    ),
    "rules": ("Return rules", "Rückgaberegeln", "Règles de retour", "Reglas de devolución", "قواعد الإرجاع"),
    "taken_by": ("Taken in by", "Angenommen von", "Repris par", "Recibido por", "استلمها"),
    "agreed_by": ("Agreed by", "Zugestimmt von", "Accord de", "Con el acuerdo de", "وافق عليها"),
    "questions": (
        "For questions later, show this code.",
        "Bei Fragen zeigen Sie bitte diesen Code.",
        "Pour toute question, présentez ce code.",
        "Si tiene preguntas, muestre este código.",
        "عند أي سؤال لاحقا، أظهر هذا الرمز.",
    ),
    "fit": ("did not fit", "passte nicht", "ne convenait pas", "no era su talla", "المقاس غير مناسب"),
    "mind": ("change of mind", "anders entschieden", "changement d'avis", "cambio de idea", "تغيير الرأي"),
    "late": ("came too late", "kam zu spät", "arrivé trop tard", "llegó tarde", "وصل متأخرا"),
    "gift": ("a gift", "ein Geschenk", "un cadeau", "un regalo", "هدية"),
    "faulty": ("faulty", "fehlerhaft", "défectueux", "defectuoso", "به عيب"),
    "wrong_item": ("wrong article", "falscher Artikel", "mauvais article", "artículo equivocado", "منتج خاطئ"),
    "transport": (
        "damaged on the way",
        "auf dem Transport beschädigt",
        "endommagé pendant le transport",
        "dañado en el transporte",
        "تضرر أثناء النقل",
    ),
    "new": ("as new", "wie neu", "comme neuf", "como nuevo", "كالجديد"),
    "opened": ("opened", "geöffnet", "ouvert", "abierto", "مفتوح"),
    "used": ("used", "gebraucht", "utilisé", "usado", "مستعمل"),
    "damaged": ("damaged", "beschädigt", "endommagé", "dañado", "متضرر"),
}
_FINDINGS: Final[dict[str, _Five]] = {
    "late": (
        "The time to bring it back was over.",
        "Die Rückgabefrist war abgelaufen.",
        "Le délai de retour était dépassé.",
        "El plazo de devolución había terminado.",
        "انتهت مدة الإرجاع.",
    ),
    "class": (
        "Such articles do not come back as a rule.",
        "Solche Artikel nehmen wir sonst nicht zurück.",
        "Ces articles ne sont normalement pas repris.",
        "Normalmente estos artículos no se devuelven.",
        "لا ترجع هذه المنتجات عادة.",
    ),
    "condition": (
        "We look at its condition.",
        "Wir prüfen den Zustand.",
        "Nous examinons son état.",
        "Revisamos su estado.",
        "نفحص حالته.",
    ),
    "serial": (
        "We compare its serial number.",
        "Wir vergleichen die Seriennummer.",
        "Nous comparons le numéro de série.",
        "Comparamos el número de serie.",
        "نقارن الرقم التسلسلي.",
    ),
    "dear": (
        "For an article of this price we ask a manager.",
        "Bei diesem Preis fragen wir die Leitung.",
        "À ce prix, nous demandons à un responsable.",
        "Por su precio preguntamos a un responsable.",
        "لهذا السعر نسأل المدير.",
    ),
    "velocity": (
        "For several returns in a short time we ask a manager.",
        "Bei mehreren Rückgaben in kurzer Zeit fragen wir die Leitung.",
        "Pour plusieurs retours rapprochés, nous demandons à un responsable.",
        "Por varias devoluciones seguidas preguntamos a un responsable.",
        "عند تعدد الإرجاع في وقت قصير نسأل المدير.",
    ),
    "no_receipt": (
        "Without a receipt: store credit, at the lowest price of late.",
        "Ohne Beleg: Guthaben, zum niedrigsten Preis der letzten Zeit.",
        "Sans ticket : un avoir, au prix le plus bas de ces derniers temps.",
        "Sin recibo: un vale, al precio más bajo de los últimos tiempos.",
        "بدون إيصال: رصيد للمتجر بأدنى سعر في الفترة الأخيرة.",
    ),
    "tender": (
        "A part goes back as store credit.",
        "Ein Teil geht als Guthaben zurück.",
        "Une partie est rendue en avoir.",
        "Una parte vuelve como vale.",
        "يعاد جزء منه رصيدا للمتجر.",
    ),
    "age": (
        "Our office compares it with other stores first.",
        "Unser Büro gleicht es zuerst mit anderen Filialen ab.",
        "Notre bureau vérifie d'abord avec les autres magasins.",
        "Nuestra oficina lo compara antes con otras tiendas.",
        "يقارنه مكتبنا أولا بالمتاجر الأخرى.",
    ),
    "reason": (
        "We look at the reason.",
        "Wir prüfen den Grund.",
        "Nous examinons le motif.",
        "Revisamos el motivo.",
        "ننظر في السبب.",
    ),
}


def said(language: str, word: str) -> str:
    """In English where the language is none of ours; "" for a word that nobody knows."""
    return _in(language, _WORDS.get(word))


def finding(language: str, code: str) -> str:
    """Why, for the customer, by the code of a finding ("velocity_30"); "" where the slip has no words for it."""
    return _in(language, _FINDINGS.get(code) or _FINDINGS.get(code.partition("_")[0]))


def _in(language: str, words: _Five | None) -> str:
    return "" if words is None else words[LANGUAGES.index(language) if language in LANGUAGES else 0]
