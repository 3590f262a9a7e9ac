.pragma library

// Rows of letters per language: [plain, shifted]. Without a shifted row, capitals are made.
const letters = {
    "en": [["qwertyuiop", "asdfghjkl", "zxcvbnm"]],
    "de": [["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"]],
    "fr": [["azertyuiop", "qsdfghjklm", "wxcvbnéèàç"]],
    "es": [["qwertyuiop", "asdfghjklñ", "zxcvbnmáéíóú"]],
    "ar": [["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ"], ["ضصثقفغعهخحجد", "شسيبلآتنمكط", "ذأإءؤرىةوزظ"]]
};
const symbols = [["1234567890", "@#€&-_()'\"", "!?:;,./+*="], ["1234567890", "£$%~°|\\{}^", "áéíóúâêîôû"]];

function rows(language, shifted, symbolic) {
    const set = symbolic ? symbols : (letters[language] ?? letters["en"]);
    const own = shifted && set.length > 1;
    const chosen = own ? set[1] : set[0];
    const result = symbolic ? chosen : ["1234567890", ...chosen];
    return result.map(row => Array.from(row).map(key => shifted && !own && key !== "ß" ? key.toUpperCase() : key));
}

function known(language) {
    return letters[language] !== undefined;
}
