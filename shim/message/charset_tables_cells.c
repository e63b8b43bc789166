/* Cells of all single-byte and double-byte sets, 2.x and 3.x; equal rows are there once.
 * Written by charset_tables.py: change that instead. */
#include "message/charset_tables.h"

const uint16_t charset_halves[][129] = {
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\032\033\034\035\036\037 !\042#$%&'()*+,-./0123456789:;<=>\077@ABCDEFGHIJKLMNOPQ"
	u"RSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz{|}~\177",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½¾\u00bfÀÁÂÃÄ"
	u"ÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ\u00d7ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö\u00f7øùúûüýþÿ",
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\032\ufffe\034\035\036\037 !\042#$%&'()*+,-./0123456789:;<=>\077@ABCDEFGHIJKLMNO"
	u"PQRSTUVWXYZ[\u00a5]^_`abcdefghijklmnopqrstuvwxyz{|}\u203e\177",
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\u3000\uff61\uff62\uff63\uff64\uff65ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"
	u"ﾞﾟ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0Ą\u02d8Ł\u00a4ĽŚ\u00a7\u00a8ŠŞŤŹ\u00adŽŻ\u00b0ą\u02db"
	u"ł\u00b4ľśˇ\u00b8šşťź\u02ddžżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ\u00d7ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö\u00f7"
	u"řůúűüýţ\u02d9",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0Ħ\u02d8\u00a3\u00a4\ufffeĤ\u00a7\u00a8İŞĞĴ\u00ad\ufffe"
	u"Ż\u00b0ħ²³\u00b4µĥ\u00b7\u00b8ışğĵ½\ufffeżÀÁÂ\ufffeÄĊĈÇÈÉÊËÌÍÎÏ\ufffeÑÒÓÔĠÖ\u00d7ĜÙÚÛÜŬŜßàáâ"
	u"\ufffeäċĉçèéêëìíîï\ufffeñòóôġö\u00f7ĝùúûüŭŝ\u02d9",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0ĄĸŖ\u00a4ĨĻ\u00a7\u00a8ŠĒĢŦ\u00adŽ\u00af\u00b0ą\u02db"
	u"ŗ\u00b4ĩļˇ\u00b8šēģŧŊžŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ\u00d7ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö\u00f7øųú"
	u"ûüũū\u02d9",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0ЁЂЃЄЅІЇЈЉЊЋЌ\u00adЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭ"
	u"ЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя\u2116ёђѓєѕіїјљњћќ\u00a7ўџ",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\032\033\034\035\036\037 !\042#$%&'()*+,-./\u0660\u0661\u0662\u0663\u0664\u0665\u0666"
	u"\u0667\u0668\u0669:;<=>\077@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz{|}"
	u"~\177",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\ufffe\ufffe\ufffe\u00a4\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\u060c\u00ad\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\u061b\ufffe\ufffe\ufffe\u061f\ufffe\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629"
	u"\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639"
	u"\u063a\ufffe\ufffe\ufffe\ufffe\ufffe\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649"
	u"\u064a\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0ʽʼ\u00a3\ufffe\ufffe\u00a6\u00a7\u00a8\u00a9\ufffe"
	u"\u00ab\u00ac\u00ad\ufffe\u2015\u00b0\u00b1²³\u0384\u0385Ά\u00b7ΈΉΊ\u00bbΌ½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ"
	u"ΠΡ\ufffeΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffe",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\ufffe\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"\u00d7\u00ab\u00ac\u00ad\u00ae\u203e\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹\u00f7\u00bb¼½¾\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2017"
	u"\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
	u"\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffe\ufffe\ufffe\ufffe\ufffe",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½¾\u00bfÀÁÂÃÄ"
	u"ÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ\u00d7ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö\u00f7øùúûüışÿ",
	u"\u2500\u2502\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u2580\u2584\u2588\u258c\u2590"
	u"\u2591\u2592\u2593\u2320\u25a0\u2219\u221a\u2248\u2264\u2265\u00a0\u2321\u00b0²\u00b7\u00f7\u2550"
	u"\u2551\u2552ё\u2553\u2554\u2555\u2556\u2557\u2558\u2559\u255a\u255b\u255c\u255d\u255e\u255f\u2560"
	u"\u2561Ё\u2562\u2563\u2564\u2565\u2566\u2567\u2568\u2569\u256a\u256b\u256c\u00a9юабцдефгхийкл"
	u"мнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u20ac\u00a5Š\u00a7š\u00a9ª\u00ab"
	u"\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³Žµ\u00b6\u00b7ž¹º\u00bbŒœŸ\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕ"
	u"Ö\u00d7ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö\u00f7øùúûüýþÿ",
	u"\u20ac\ufffe\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030Š\u2039Œ\ufffeŽ\ufffe\ufffe\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\u02dc\u2122š\u203aœ\ufffežŸ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6"
	u"\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb"
	u"¼½¾\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ\u00d7ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö\u00f7øùúûüýþÿ",
	u"\u20ac\u067e\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\u0679\u2039Œ\u0686\u0698\u0688\u06af\u2018"
	u"\u2019\u201c\u201d\u2022\u2013\u2014\u06a9\u2122\u0691\u203aœ\u200c\u200d\u06ba\u00a0\u060c\u00a2"
	u"\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u06be\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³"
	u"\u00b4µ\u00b6\u00b7\u00b8¹\u061b\u00bb¼½¾\u061f\u06c1\u0621\u0622\u0623\u0624\u0625\u0626\u0627"
	u"\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u00d7"
	u"\u0637\u0638\u0639\u063a\u0640\u0641\u0642\u0643à\u0644â\u0645\u0646\u0647\u0648çèéêë\u0649\u064a"
	u"îï\u064b\u064c\u064d\u064eô\u064f\u0650\u00f7\u0651ù\u0652ûü\u200e\u200f\u06d2",
	u"\u20ac\ufffe\u201a\ufffe\u201e\u2026\u2020\u2021\ufffe\u2030Š\u2039ŚŤŽŹ\ufffe\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\ufffe\u2122š\u203aśťžź\u00a0ˇ\u02d8Ł\u00a4Ą\u00a6\u00a7\u00a8\u00a9"
	u"Ş\u00ab\u00ac\u00ad\u00aeŻ\u00b0\u00b1\u02dbł\u00b4µ\u00b6\u00b7\u00b8ąş\u00bbĽ\u02ddľżŔÁÂĂÄ"
	u"ĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ\u00d7ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö\u00f7řůúűüýţ\u02d9",
	u"ЂЃ\u201aѓ\u201e\u2026\u2020\u2021\u20ac\u2030Љ\u2039ЊЌЋЏђ\u2018\u2019\u201c\u201d\u2022\u2013"
	u"\u2014\ufffe\u2122љ\u203aњќћџ\u00a0ЎўЈ\u00a4Ґ\u00a6\u00a7Ё\u00a9Є\u00ab\u00ac\u00ad\u00aeЇ\u00b0"
	u"\u00b1Ііґµ\u00b6\u00b7ё\u2116є\u00bbјЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрсту"
	u"фхцчшщъыьэюя",
	u"\u20ac\ufffe\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\ufffe\u2039\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\ufffe\u203a\ufffe\ufffe\ufffe\ufffe\u00a0"
	u"\u00a1\u00a2\u00a3\u20aa\u00a5\u00a6\u00a7\u00a8\u00a9\u00d7\u00ab\u00ac\u00ad\u00ae\u00af\u00b0"
	u"\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹\u00f7\u00bb¼½¾\u00bf\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6"
	u"\u05b7\u05b8\u05b9\ufffe\u05bb\u05bc\u05bd\u05be\u05bf\u05c0\u05c1\u05c2\u05c3\u05f0\u05f1\u05f2"
	u"\u05f3\u05f4\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6"
	u"\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6"
	u"\u05e7\u05e8\u05e9\u05ea\ufffe\ufffe\u200e\u200f\ufffe",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0ĄĒĢĪĨĶ\u00a7ĻĐŠŦŽ\u00adŪŊ\u00b0ąēģīĩķ\u00b7ļđšŧž\u2015"
	u"ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06\u0e07\u0e08\u0e09"
	u"\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16\u0e17\u0e18\u0e19"
	u"\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26\u0e27\u0e28\u0e29"
	u"\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39"
	u"\u0e3a\ufffe\ufffe\ufffe\ufffe\u0e3f\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46\u0e47\u0e48\u0e49"
	u"\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59"
	u"\u0e5a\u0e5b\ufffe\ufffe\ufffe\ufffe",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u201d\u00a2\u00a3\u00a4\u201e\u00a6\u00a7Ø\u00a9Ŗ"
	u"\u00ab\u00ac\u00ad\u00aeÆ\u00b0\u00b1²³\u201cµ\u00b6\u00b7ø¹ŗ\u00bb¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌ"
	u"ÕÖ\u00d7ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö\u00f7ųłśūüżž\u2019",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0Ḃḃ\u00a3ĊċḊ\u00a7Ẁ\u00a9ẂḋỲ\u00ad\u00aeŸḞḟĠġṀṁ\u00b6"
	u"ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0ĄąŁ\u20ac\u201eŠ\u00a7š\u00a9Ș\u00abŹ\u00adźŻ\u00b0"
	u"\u00b1ČłŽ\u201d\u00b6\u00b7žčș\u00bbŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòó"
	u"ôőöśűùúûüęțÿ",
	u"\u20ac\ufffe\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030Š\u2039Œ\ufffe\ufffe\ufffe\ufffe\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\u02dc\u2122š\u203aœ\ufffe\ufffeŸ\u00a0\u00a1\u00a2\u00a3\u00a4"
	u"\u00a5\u00a6\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7"
	u"\u00b8¹º\u00bb¼½¾\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ\u00d7ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö\u00f7øùú"
	u"ûüışÿ",
	u"\u20ac\ufffe\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\ufffe\u2039Œ\ufffe\ufffe\ufffe\ufffe\u2018"
	u"\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\ufffe\u203aœ\ufffe\ufffeŸ\u00a0\u00a1\u00a2"
	u"\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4"
	u"µ\u00b6\u00b7\u00b8¹º\u00bb¼½¾\u00bfÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ\u00d7ØÙÚÛÜƯ\u0303ßàáâă"
	u"äåæçèéêë\u0301íîïđñ\u0323óôơö\u00f7øùúûüư\u20abÿ",
	u"\u20ac\ufffe\ufffe\ufffe\ufffe\u2026\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\u2018\u2019\u201c\u201d\u2022\u2013\u2014\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\u00a0\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06\u0e07\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f"
	u"\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16\u0e17\u0e18\u0e19\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f"
	u"\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26\u0e27\u0e28\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f"
	u"\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\ufffe\ufffe\ufffe\ufffe\u0e3f"
	u"\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f"
	u"\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59\u0e5a\u0e5b\ufffe\ufffe\ufffe\ufffe",
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
	u"\ufffd\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0Ħ\u02d8\u00a3\u00a4\ufffdĤ\u00a7\u00a8İŞĞĴ\u00ad\ufffd"
	u"Ż\u00b0ħ²³\u00b4µĥ\u00b7\u00b8ışğĵ½\ufffdżÀÁÂ\ufffdÄĊĈÇÈÉÊËÌÍÎÏ\ufffdÑÒÓÔĠÖ\u00d7ĜÙÚÛÜŬŜßàáâ"
	u"\ufffdäċĉçèéêëìíîï\ufffdñòóôġö\u00f7ĝùúûüŭŝ\u02d9",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\ufffd\ufffd\ufffd\u00a4\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\u060c\u00ad\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\u061b\ufffd\ufffd\ufffd\u061f\ufffd\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629"
	u"\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639"
	u"\u063a\ufffd\ufffd\ufffd\ufffd\ufffd\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649"
	u"\u064a\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u2018\u2019\u00a3\u20ac\u20af\u00a6\u00a7\u00a8\u00a9"
	u"ͺ\u00ab\u00ac\u00ad\ufffd\u2015\u00b0\u00b1²³\u0384\u0385Ά\u00b7ΈΉΊ\u00bbΌ½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞ"
	u"ΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u2018\u2019\u00a3\ufffd\ufffd\u00a6\u00a7\u00a8\u00a9"
	u"\ufffd\u00ab\u00ac\u00ad\ufffd\u2015\u00b0\u00b1²³\u00b4\u0385Ά\u0387ΈΉΊ\u00bbΌ½ΎΏΐΑΒΓΔΕΖΗΘΙ"
	u"ΚΛΜΝΞΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\ufffd\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"\u00d7\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹\u00f7\u00bb¼½¾\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u2017"
	u"\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
	u"\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd\ufffd\u200e\u200f\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\ufffd\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"\u00d7\u00ab\u00ac\u00ad\u00ae\u203e\u00b0\u00b1²³\u00b4µ\u00b6\u2022\u00b8¹\u00f7\u00bb¼½¾\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u2017"
	u"\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
	u"\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd\ufffd\ufffd\ufffd\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06\u0e07\u0e08\u0e09"
	u"\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16\u0e17\u0e18\u0e19"
	u"\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26\u0e27\u0e28\u0e29"
	u"\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39"
	u"\u0e3a\ufffd\ufffd\ufffd\ufffd\u0e3f\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46\u0e47\u0e48\u0e49"
	u"\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59"
	u"\u0e5a\u0e5b\ufffd\ufffd\ufffd\ufffd",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\034\033\177\035\036\037 !\042#$%&'()*+,-./0123456789:;<=>\077@ABCDEFGHIJKLMNOPQ"
	u"RSTUVWXYZ[\134]^_`abcdefghijklmnopqrstuvwxyz{|}~\032",
	u"\u00a2\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\u00a3\uff61\uff62\uff63\uff64\uff65ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"
	u"ﾞﾟ\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\u00ac\134"
	u"~",
	u"\032\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\032\uff61\uff62\uff63\uff64\uff65ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\032\032\032",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\034\033\177\035\036\037 !\042#$%&'()*+,-./0123456789:;<=>\077@ABCDEFGHIJKLMNOPQ"
	u"RSTUVWXYZ[\u00a5]^_`abcdefghijklmnopqrstuvwxyz{|}\u203e\032",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\uffff\uffff\220\221\222\223\224\225"
	u"\226\227\230\231\232\233\234\235\236\237\032\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\032",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\032\033\034\035\036\037 !\042#$%&'()*+,-./0123456789:;<=>\077@ABCDEFGHIJKLMNOPQ"
	u"RSTUVWXYZ[\u00a5]^_`abcdefghijklmnopqrstuvwxyz{|}\u203e\177",
	u"\032\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\032",
	u"\200\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uf8f8",
	u"\u20ac\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\032",
	u"\u20ac\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uf8f5",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\032\032\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\032\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\032",
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\034\033\177\035\036\037 !\042#$%&'()*+,-./0123456789:;<=>\077@ABCDEFGHIJKLMNOPQ"
	u"RSTUVWXYZ[\u20a9]^_`abcdefghijklmnopqrstuvwxyz{|}~\032",
	u"\u00a2\u00ac\134\u203e\u00a6\032\032\032\032\032\032\032\032\032\032\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\032",
	u"\200\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff"
	u"\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uffff\uf8f7",
	u"\u20ac\201\202\203\204\u2026\206\207\210\211\212\213\214\215\216\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\230\231\232\233\234\235\236\237\u00a0\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06"
	u"\u0e07\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16"
	u"\u0e17\u0e18\u0e19\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26"
	u"\u0e27\u0e28\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36"
	u"\u0e37\u0e38\u0e39\u0e3a\uf8c1\uf8c2\uf8c3\uf8c4\u0e3f\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46"
	u"\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56"
	u"\u0e57\u0e58\u0e59\u0e5a\u0e5b\uf8c5\uf8c6\uf8c7\uf8c8",
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\u0e48\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06\u0e07\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f"
	u"\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16\u0e17\u0e18\u0e19\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f"
	u"\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26\u0e27\u0e28\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f"
	u"\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e49\u0e4a\u0e4b\u0e4c\u0e3f"
	u"\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f"
	u"\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59\u0e5a\u0e5b\u00a2\u00ac\u00a6\u00a0",
	u"\u20ac\201\202\203\204\u2026\206\207\210\211\212\213\214\215\216\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\230\231\232\233\234\235\236\237\u00a0\u0e01\u0e02\u0e03\u0e04\u0e05\u0e06"
	u"\u0e07\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e\u0e0f\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15\u0e16"
	u"\u0e17\u0e18\u0e19\u0e1a\u0e1b\u0e1c\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e23\u0e24\u0e25\u0e26"
	u"\u0e27\u0e28\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36"
	u"\u0e37\u0e38\u0e39\u0e3a\ufffd\ufffd\ufffd\ufffd\u0e3f\u0e40\u0e41\u0e42\u0e43\u0e44\u0e45\u0e46"
	u"\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e\u0e4f\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56"
	u"\u0e57\u0e58\u0e59\u0e5a\u0e5b\ufffd\ufffd\ufffd\ufffd",
	u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ\u00a2\u00a3\u00a5\u20a7ƒáíóúñÑªº\u00bf\u2310\u00ac½¼\u00a1\u00ab"
	u"\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b"
	u"\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c"
	u"\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590"
	u"\u2580αßΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219"
	u"\u00b7\u221aⁿ²\u25a0\u00a0",
	u"\ufffd\ufffdéâ\ufffdà\ufffdçêëèïî\ufffd\ufffd\ufffd\ufffd\u0651\u0652ô\u00a4\u0640ûù\u0621\u0622"
	u"\u0623\u0624\u00a3\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631"
	u"\u0632\u0633\u0634\u0635\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563"
	u"\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554"
	u"\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518"
	u"\u250c\u2588\u2584\u258c\u2590\u2580\u0636\u0637\u0638\u0639\u063a\u0641µ\u0642\u0643\u0644\u0645"
	u"\u0646\u0647\u0648\u0649\u064a\u2261\u064b\u064c\u064d\u064e\u064f\u0650\u2248\u00b0\u2219\u00b7"
	u"\u221aⁿ²\u25a0\u00a0",
	u"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556"
	u"\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f"
	u"\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b"
	u"\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580ωάέήϊίόύϋώΆΈΉΊΌΎΏ\u00b1\u2265\u2264ΪΫ\u00f7\u2248"
	u"\u00b0\u2219\u00b7\u221aⁿ²\u25a0\u00a0",
	u"ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ\u00a2ŚśÖÜø\u00a3Ø\u00d7\u00a4ĀĪóŻżź\u201d\u00a6\u00a9\u00ae\u00ac½¼Ł\u00ab"
	u"\u00bb\u2591\u2592\u2593\u2502\u2524ĄČĘĖ\u2563\u2551\u2557\u255dĮŠ\u2510\u2514\u2534\u252c\u251c"
	u"\u2500\u253cŲŪ\u255a\u2554\u2569\u2566\u2560\u2550\u256cŽąčęėįšųūž\u2518\u250c\u2588\u2584\u258c"
	u"\u2590\u2580ÓßŌŃõÕµńĶķĻļņĒŅ\u2019\u00ad\u00b1\u201c¾\u00b6\u00a7\u00f7\u201e\u00b0\u2219\u00b7"
	u"¹³²\u25a0\u00a0",
	u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø\u00a3Ø\u00d7ƒáíóúñÑªº\u00bf\u00ae\u00ac½¼\u00a1\u00ab\u00bb\u2591"
	u"\u2592\u2593\u2502\u2524ÁÂÀ\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c"
	u"\u251c\u2500\u253cãÃ\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4ðÐÊËÈıÍÎÏ\u2518\u250c\u2588"
	u"\u2584\u00a6Ì\u2580ÓßÔÒõÕµþÞÚÛÙýÝ\u00af\u00b4\u00ad\u00b1\u2017¾\u00b6\u00a7\u00f7\u00b8\u00b0"
	u"\u00a8\u00b7¹³²\u25a0\u00a0",
	u"ÇüéâäàΆçêëèïîΈÄΉΊ\ufffdΌôöΎûùΏÖÜά\u00a3έήίϊΐόύΑΒΓΔΕΖΗ½ΘΙ\u00ab\u00bb\u2591\u2592\u2593\u2502"
	u"\u2524ΚΛΜΝ\u2563\u2551\u2557\u255dΞΟ\u2510\u2514\u2534\u252c\u251c\u2500\u253cΠΡ\u255a\u2554"
	u"\u2569\u2566\u2560\u2550\u256cΣΤΥΦΧΨΩαβγ\u2518\u250c\u2588\u2584δε\u2580ζηθικλμνξοπρσςτ\u00b4"
	u"\u00ad\u00b1υφχ\u00a7ψ\u00b8\u00b0\u00a8ωϋΰώ\u25a0\u00a0",
	u"ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ\u00d7čáíóúĄąŽžĘę\ufffdźČş\u00ab\u00bb\u2591\u2592\u2593\u2502"
	u"\u2524ÁÂĚŞ\u2563\u2551\u2557\u255dŻż\u2510\u2514\u2534\u252c\u251c\u2500\u253cĂă\u255a\u2554"
	u"\u2569\u2566\u2560\u2550\u256c\u00a4đĐĎËďŇÍÎě\u2518\u250c\u2588\u2584ŢŮ\u2580ÓßÔŃńňŠšŔÚŕŰýÝţ"
	u"\u00b4\u00ad\u02dd\u02dbˇ\u02d8\u00a7\u00f7\u00b8\u00b0\u00a8\u02d9űŘř\u25a0\u00a0",
	u"ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524хХиИ"
	u"\u2563\u2551\u2557\u255dйЙ\u2510\u2514\u2534\u252c\u251c\u2500\u253cкК\u255a\u2554\u2569\u2566"
	u"\u2560\u2550\u256c\u00a4лЛмМнНоОп\u2518\u250c\u2588\u2584Пя\u2580ЯрРсСтТуУжЖвВьЬ\u2116\u00ad"
	u"ыЫзЗшШэЭщЩчЧ\u00a7\u25a0\u00a0",
	u"\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
	u"\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd\u00a3\ufffd\u00d7\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u00ae\u00ac½¼\ufffd\u00ab\u00bb\u2591"
	u"\u2592\u2593\u2502\u2524\ufffd\ufffd\ufffd\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514"
	u"\u2534\u252c\u251c\u2500\u253c\ufffd\ufffd\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u2518\u250c\u2588\u2584\u00a6\ufffd\u2580\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffdµ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u203e\u00b4\u00ad\u00b1"
	u"\u2017¾\u00b6\u00a7\u00f7\u00b8\u00b0\u00a8\u2022¹³²\u25a0\u00a0",
	u"ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø\u00a3ØŞşáíóúñÑĞğ\u00bf\u00ae\u00ac½¼\u00a1\u00ab\u00bb\u2591\u2592"
	u"\u2593\u2502\u2524ÁÂÀ\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c\u251c"
	u"\u2500\u253cãÃ\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4ºªÊËÈ\ufffdÍÎÏ\u2518\u250c\u2588"
	u"\u2584\u00a6Ì\u2580ÓßÔÒõÕµ\ufffd\u00d7ÚÛÙìÿ\u00af\u00b4\u00ad\u00b1\ufffd¾\u00b6\u00a7\u00f7"
	u"\u00b8\u00b0\u00a8\u00b7¹³²\u25a0\u00a0",
	u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø\u00a3Ø\u00d7ƒáíóúñÑªº\u00bf\u00ae\u00ac½¼\u00a1\u00ab\u00bb\u2591"
	u"\u2592\u2593\u2502\u2524ÁÂÀ\u00a9\u2563\u2551\u2557\u255d\u00a2\u00a5\u2510\u2514\u2534\u252c"
	u"\u251c\u2500\u253cãÃ\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u00a4ðÐÊËÈ\u20acÍÎÏ\u2518\u250c"
	u"\u2588\u2584\u00a6Ì\u2580ÓßÔÒõÕµþÞÚÛÙýÝ\u00af\u00b4\u00ad\u00b1\u2017¾\u00b6\u00a7\u00f7\u00b8"
	u"\u00b0\u00a8\u00b7¹³²\u25a0\u00a0",
	u"ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ\u00a2\u00a3Ù\u20a7ÓáíóúñÑªº\u00bfÒ\u00ac½¼\u00a1\u00ab\u00bb\u2591"
	u"\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514"
	u"\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568"
	u"\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580αß"
	u"ΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a"
	u"ⁿ²\u25a0\u00a0",
	u"ÇüéâäàåçêëèÐðÞÄÅÉæÆôöþûÝýÖÜø\u00a3Ø\u20a7ƒáíóúÁÍÓÚ\u00bf\u2310\u00ac½¼\u00a1\u00ab\u00bb\u2591"
	u"\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514"
	u"\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568"
	u"\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580αß"
	u"ΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a"
	u"ⁿ²\u25a0\u00a0",
	u"\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
	u"\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\u00a2\u00a3\u00a5\u20a7ƒá"
	u"íóúñÑªº\u00bf\u2310\u00ac½¼\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556"
	u"\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f"
	u"\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b"
	u"\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580αßΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265"
	u"\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221aⁿ²\u25a0\u00a0",
	u"ÇüéâÂà\u00b6çêëèïî\u2017À\u00a7ÉÈÊôËÏûù\u00a4ÔÜ\u00a2\u00a3ÙÛƒ\u00a6\u00b4óú\u00a8\u00b8³\u00af"
	u"Î\u2310\u00ac½¼¾\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551"
	u"\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569"
	u"\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c"
	u"\u2588\u2584\u258c\u2590\u2580αßΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265\u2264\u2320\u2321"
	u"\u00f7\u2248\u00b0\u2219\u00b7\u221aⁿ²\u25a0\u00a0",
	u"\u00b0\u00b7\u2219\u221a\u2592\u2500\u2502\u253c\u2524\u252c\u251c\u2534\u2510\u250c\u2514\u2518"
	u"β\u221eφ\u00b1½¼\u2248\u00ab\u00bbﻷﻸ\ufffd\ufffdﻻﻼ\u200b\u00a0\u00adﺂ\u00a3\u00a4ﺄ\ufffd\ufffd"
	u"ﺎﺏﺕﺙ\u060cﺝﺡﺥ\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669ﻑ\u061bﺱﺵﺹ\u061f\u00a2"
	u"ﺀﺁﺃﺅﻊﺋﺍﺑﺓﺗﺛﺟﺣﺧﺩﺫﺭﺯﺳﺷﺻﺿﻃﻇﻋﻏ\u00a6\u00ac\u00f7\u00d7ﻉ\u0640ﻓﻗﻛﻟﻣﻧﻫﻭﻯﻳﺽﻌﻎﻍﻡﹽﹼﻥﻩﻬﻰﻲﻐﻕﻵﻶﻝﻙﻱ\u25a0"
	u"\ufffd",
	u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø\u00a3Ø\u20a7ƒáíóúñÑªº\u00bf\u2310\u00ac½¼\u00a1\u00ab\u00a4\u2591"
	u"\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514"
	u"\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568"
	u"\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580αß"
	u"ΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a"
	u"ⁿ²\u25a0\u00a0",
	u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556"
	u"\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f"
	u"\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b"
	u"\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580рстуфхцчшщъыьэюяЁёЄєЇїЎў\u00b0\u2219\u00b7\u221a"
	u"\u2116\u00a4\u25a0\u00a0",
	u"\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
	u"\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\u00a2\u00a3\u00a5\ufffd\u20aa"
	u"\u200e\u200f\u202a\u202b\u202d\u202e\u202c\ufffd\ufffd\u2310\u00ac½¼\u20ac\u00ab\u00bb\u2591"
	u"\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514"
	u"\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568"
	u"\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580αß"
	u"ΓπΣσμτΦΘΩδ\u221eφε\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a"
	u"ⁿ²\u25a0\u00a0",
	u"\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9\u060c\u061b\u061fﺁﺍﺎ\uf8fbﺏﺑﭖﭘﺓ"
	u"ﺕﺗﭦﭨﺙﺛﺝﺟﭺﭼﺡﺣﺥﺧﺩﮈﺫﺭﮌﺯﮊﺱﺳﺵ\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524ﺷﺹﺻﺽ\u2563\u2551\u2557\u255d"
	u"ﺿﻃ\u2510\u2514\u2534\u252c\u251c\u2500\u253cﻇﻉ\u255a\u2554\u2569\u2566\u2560\u2550\u256cﻊﻋﻌﻍ"
	u"ﻎﻏﻐﻑﻓﻕ\u2518\u250c\u2588\u2584ﻗﮎ\u2580ﻛﮒﮔﻝﻟﻠﻡﻣﮞﻥﻧﺅﻭﮦﮨﮩ\u00adﮪﺀﺉﺊﺋﯼﯽﯾﮰﮮﹼﹽ\ufffd\u25a0\u00a0",
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdΆ\ufffd\u0387\u00ac\u00a6\u2018\u2019Έ\u2015ΉΊΪΌ\ufffd\ufffd"
	u"ΎΫ\u00a9Ώ²³ά\u00a3έήίϊΐόύΑΒΓΔΕΖΗ½ΘΙ\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524ΚΛΜΝ\u2563\u2551"
	u"\u2557\u255dΞΟ\u2510\u2514\u2534\u252c\u251c\u2500\u253cΠΡ\u255a\u2554\u2569\u2566\u2560\u2550"
	u"\u256cΣΤΥΦΧΨΩαβγ\u2518\u250c\u2588\u2584δε\u2580ζηθικλμνξοπρσςτ\u00b4\u00ad\u00b1υφχ\u00a7ψ\u0385"
	u"\u00b0\u00a8ωϋΰώ\u25a0\u00a0",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u201d\u00a2\u00a3\u20ac\u201e\u00a6\u00a7Ø\u00a9Ŗ"
	u"\u00ab\u00ac\u00ad\u00aeÆ\u00b0\u00b1²³\u201cµ\u00b6\u00b7ø¹ŗ\u00bb¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌ"
	u"ÕÖ\u00d7ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö\u00f7ųłśūüżž\u2019",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u20ac\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½¾\u00bfÀÁÂÃÄ"
	u"ÅÆÇÈÉÊËÌÍÎÏŠÑÒÓÔÕÖ\u00d7ØÙÚÛÜÝŽßàáâãäåæçèéêëìíîïšñòóôõö\u00f7øùúûüýžÿ",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9"
	u"ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½¾\u00bfÀÁÂÃÄ"
	u"ÅÆÇÈÉÊËÌÍÎÏŠÑÒÓÔÕÖ\u00d7ØÙÚÛÜÝŽßàáâãäåæçèéêëìíîïšñòóôõö\u00f7øùúûüýžÿ",
	u"\u2500\u2502\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u2580\u2584\u2588\u258c\u2590"
	u"\u2591\u2592\u2593\u2320\u25a0\u2219\u221a\u2248\u2264\u2265\u00a0\u2321\u00b0²\u00b7\u00f7\u2550"
	u"\u2551\u2552ёє\u2554ії\u2557\u2558\u2559\u255a\u255bґ\u255d\u255e\u255f\u2560\u2561ЁЄ\u2563І"
	u"Ї\u2566\u2567\u2568\u2569\u256aҐ\u256c\u00a9юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНО"
	u"ПЯРСТУЖВЬЫЗШЭЩЧЪ",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u2018\u2019\u00a3\u20ac\ufffd\u00a6\u00a7\u00a8\u00a9"
	u"\ufffd\u00ab\u00ac\u00ad\ufffd\u2015\u00b0\u00b1²³\u00b4\u0385Ά\u0387ΈΉΊ\u00bbΌ½ΎΏΐΑΒΓΔΕΖΗΘΙ"
	u"ΚΛΜΝΞΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd",
	u"\u20ac\201\u201a\203\u201e\u2026\u2020\u2021\210\u2030Š\u2039ŚŤŽŹ\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\230\u2122š\u203aśťžź\u00a0ˇ\u02d8Ł\u00a4Ą\u00a6\u00a7\u00a8\u00a9Ş\u00ab\u00ac"
	u"\u00ad\u00aeŻ\u00b0\u00b1\u02dbł\u00b4µ\u00b6\u00b7\u00b8ąş\u00bbĽ\u02ddľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃ"
	u"ŇÓÔŐÖ\u00d7ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö\u00f7řůúűüýţ\u02d9",
	u"ЂЃ\u201aѓ\u201e\u2026\u2020\u2021\u20ac\u2030Љ\u2039ЊЌЋЏђ\u2018\u2019\u201c\u201d\u2022\u2013"
	u"\u2014\230\u2122љ\u203aњќћџ\u00a0ЎўЈ\u00a4Ґ\u00a6\u00a7Ё\u00a9Є\u00ab\u00ac\u00ad\u00aeЇ\u00b0"
	u"\u00b1Ііґµ\u00b6\u00b7ё\u2116є\u00bbјЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрсту"
	u"фхцчшщъыьэюя",
	u"\u20ac\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030Š\u2039Œ\215Ž\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\u02dc\u2122š\u203aœ\235žŸ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7"
	u"\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½"
	u"¾\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ\u00d7ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö\u00f7øùúûüýþÿ",
	u"\u20ac\201\u201aƒ\u201e\u2026\u2020\u2021\210\u2030\212\u2039\214\215\216\217\220\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\230\u2122\232\u203a\234\235\236\237\u00a0\u0385Ά\u00a3\u00a4\u00a5"
	u"\u00a6\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u2015\u00b0\u00b1²³\u0384µ\u00b6\u00b7ΈΉΊ\u00bb"
	u"Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd",
	u"\u20ac\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030Š\u2039Œ\215\216\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\u02dc\u2122š\u203aœ\235\236Ÿ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7"
	u"\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½"
	u"¾\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ\u00d7ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö\u00f7øùúûüışÿ",
	u"\u20ac\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039\214\215\216\217\220\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\u02dc\u2122\232\u203a\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u20aa"
	u"\u00a5\u00a6\u00a7\u00a8\u00a9\u00d7\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6"
	u"\u00b7\u00b8¹\u00f7\u00bb¼½¾\u00bf\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9"
	u"\ufffd\u05bb\u05bc\u05bd\u05be\u05bf\u05c0\u05c1\u05c2\u05c3\u05f0\u05f1\u05f2\u05f3\u05f4\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9"
	u"\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9"
	u"\u05ea\ufffd\ufffd\u200e\u200f\ufffd",
	u"\u20ac\201\u201a\203\u201e\u2026\u2020\u2021\210\u2030\212\u2039\214\u00a8ˇ\u00b8\220\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\230\u2122\232\u203a\234\u00af\u02db\237\u00a0\ufffd\u00a2\u00a3"
	u"\u00a4\ufffd\u00a6\u00a7Ø\u00a9Ŗ\u00ab\u00ac\u00ad\u00aeÆ\u00b0\u00b1²³\u00b4µ\u00b6\u00b7ø¹"
	u"ŗ\u00bb¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ\u00d7ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö\u00f7ųłśūüżž\u02d9",
	u"\u20ac\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039Œ\215\216\217\220\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\u02dc\u2122\232\u203aœ\235\236Ÿ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5"
	u"\u00a6\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8"
	u"¹º\u00bb¼½¾\u00bfÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ\u00d7ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ"
	u"\u0323óôơö\u00f7øùúûüư\u20abÿ",
	u"\200\201\u201a\203\u201e\u2026\u2020\u2021\210\u2030Š\u2039ŚŤŽŹ\220\u2018\u2019\u201c\u201d\u2022"
	u"\u2013\u2014\230\u2122š\u203aśťžź\u00a0ˇ\u02d8Ł\u00a4Ą\u00a6\u00a7\u00a8\u00a9Ş\u00ab\u00ac\u00ad"
	u"\u00aeŻ\u00b0\u00b1\u02dbł\u00b4µ\u00b6\u00b7\u00b8ąş\u00bbĽ\u02ddľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ\u00d7"
	u"ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö\u00f7řůúűüýţ\u02d9",
	u"ЂЃ\u201aѓ\u201e\u2026\u2020\u2021\210\u2030Љ\u2039ЊЌЋЏђ\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
	u"\230\u2122љ\u203aњќћџ\u00a0ЎўЈ\u00a4Ґ\u00a6\u00a7Ё\u00a9Є\u00ab\u00ac\u00ad\u00aeЇ\u00b0\u00b1"
	u"Ііґµ\u00b6\u00b7ё\u2116є\u00bbјЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщ"
	u"ъыьэюя",
	u"\200\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030Š\u2039Œ\215\216\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\u02dc\u2122š\u203aœ\235\236Ÿ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7"
	u"\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½"
	u"¾\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ\u00d7ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö\u00f7øùúûüýþÿ",
	u"\200\201\u201aƒ\u201e\u2026\u2020\u2021\210\u2030\212\u2039\214\215\216\217\220\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\230\u2122\232\u203a\234\235\236\237\u00a0\u0385Ά\u00a3\u00a4\u00a5\u00a6"
	u"\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u2015\u00b0\u00b1²³\u0384µ\u00b6\u00b7ΈΉΊ\u00bbΌ"
	u"½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\ufffdΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffd",
	u"\200\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030Š\u2039Œ\215\216\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\u02dc\u2122š\u203aœ\235\236Ÿ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7"
	u"\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb¼½"
	u"¾\u00bfÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ\u00d7ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö\u00f7øùúûüışÿ",
	u"\200\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039\214\215\216\217\220\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\u02dc\u2122\232\u203a\234\235\236\237\u00a0\ufffd\u00a2\u00a3\u20aa"
	u"\u00a5\u00a6\u00a7\u00a8\u00a9\ufffd\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6"
	u"\u00b7\ufffd¹\ufffd\u00bb¼½¾\ufffd\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9"
	u"\ufffd\u05bb\u05bc\u05bd\u05be\u05bf\u05c0\u05c1\u05c2\u05c3\u05f0\u05f1\u05f2\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9"
	u"\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9"
	u"\u05ea\ufffd\ufffd\u200e\u200f\ufffd",
	u"\u20ac\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039\214\215\216\217\220\u2018\u2019\u201c"
	u"\u201d\u2022\u2013\u2014\u02dc\u2122\232\u203a\234\235\236\237\u00a0\ufffd\u00a2\u00a3\u20aa"
	u"\u00a5\u00a6\u00a7\u00a8\u00a9\ufffd\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6"
	u"\u00b7\ufffd¹\ufffd\u00bb¼½¾\ufffd\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9"
	u"\ufffd\u05bb\u05bc\u05bd\u05be\u05bf\u05c0\u05c1\u05c2\u05c3\u05f0\u05f1\u05f2\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9"
	u"\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9"
	u"\u05ea\ufffd\ufffd\u200e\u200f\ufffd",
	u"\200\u067e\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039Œ\u0686\u0698\217\u06af\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\230\u2122\232\u203aœ\u200c\u200d\237\u00a0\u060c\u00a2\u00a3\u00a4"
	u"\u00a5\u00a6\u00a7\u00a8\u00a9\ufffd\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6"
	u"\u00b7\u00b8¹\u061b\u00bb¼½¾\u061f\ufffd\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629"
	u"\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u00d7\u0637\u0638"
	u"\u0639\u063a\u0640\u0641\u0642\u0643à\u0644â\u0645\u0646\u0647\u0648çèéêë\u0649\u064aîï\u064b"
	u"\u064c\u064d\u064eô\u064f\u0650\u00f7\u0651ù\u0652ûü\u200e\u200f\ufffd",
	u"\u20ac\u067e\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039Œ\u0686\u0698\217\u06af\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\230\u2122\232\u203aœ\u200c\u200d\237\u00a0\u060c\u00a2\u00a3\u00a4"
	u"\u00a5\u00a6\u00a7\u00a8\u00a9\ufffd\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6"
	u"\u00b7\u00b8¹\u061b\u00bb¼½¾\u061f\ufffd\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629"
	u"\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u00d7\u0637\u0638"
	u"\u0639\u063a\u0640\u0641\u0642\u0643à\u0644â\u0645\u0646\u0647\u0648çèéêë\u0649\u064aîï\u064b"
	u"\u064c\u064d\u064eô\u064f\u0650\u00f7\u0651ù\u0652ûü\u200e\u200f\ufffd",
	u"\200\201\u201a\203\u201e\u2026\u2020\u2021\210\u2030\212\u2039\214\215\216\217\220\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\230\u2122\232\u203a\234\235\236\237\u00a0\ufffd\u00a2\u00a3\u00a4"
	u"\ufffd\u00a6\u00a7Ø\u00a9Ŗ\u00ab\u00ac\u00ad\u00aeÆ\u00b0\u00b1²³\ufffdµ\u00b6\u00b7ø¹ŗ\u00bb"
	u"¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ\u00d7ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö\u00f7ųłśūüżž\ufffd",
	u"\u20ac\201\u201a\203\u201e\u2026\u2020\u2021\210\u2030\212\u2039\214\215\216\217\220\u2018\u2019"
	u"\u201c\u201d\u2022\u2013\u2014\230\u2122\232\u203a\234\235\236\237\u00a0\ufffd\u00a2\u00a3\u00a4"
	u"\ufffd\u00a6\u00a7Ø\u00a9Ŗ\u00ab\u00ac\u00ad\u00aeÆ\u00b0\u00b1²³\ufffdµ\u00b6\u00b7ø¹ŗ\u00bb"
	u"¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ\u00d7ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö\u00f7ųłśūüżž\ufffd",
	u"\200\201\u201aƒ\u201e\u2026\u2020\u2021ˆ\u2030\212\u2039Œ\215\216\217\220\u2018\u2019\u201c\u201d"
	u"\u2022\u2013\u2014\u02dc\u2122\232\u203aœ\235\236Ÿ\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6"
	u"\u00a7\u00a8\u00a9ª\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³\u00b4µ\u00b6\u00b7\u00b8¹º\u00bb"
	u"¼½¾\u00bfÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ\u00d7ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óô"
	u"ơö\u00f7øùúûüư\u20abÿ",
	u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6ß\u00ae\u00a9\u2122"
	u"\u00b4\u00a8\u2260ÆØ\u221e\u00b1\u2264\u2265\u00a5µ\u2202\u2211\u220fπ\u222bªºΩæø\u00bf\u00a1"
	u"\u00ac\u221aƒ\u2248\u2206\u00ab\u00bb\u2026\u00a0ÀÃÕŒœ\u2013\u2014\u201c\u201d\u2018\u2019\u00f7"
	u"\u25caÿŸ\u2044\u20ac\u2039\u203aﬁﬂ\u2021\u00b7\u201a\u201e\u2030ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ\u02dc"
	u"\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02dbˇ",
	u"Ä¹²É³ÖÜ\u0385àâä\u0384\u00a8çéèêë\u00a3\u2122îï\u2022½\u2030ôö\u00a6\u20acùûü\u2020ΓΔΘΛΞΠß\u00ae"
	u"\u00a9ΣΪ\u00a7\u2260\u00b0\u00b7Α\u00b1\u2264\u2265\u00a5ΒΕΖΗΙΚΜΦΫΨΩάΝ\u00acΟΡ\u2248Τ\u00ab\u00bb"
	u"\u2026\u00a0ΥΧΆΈœ\u2013\u2015\u201c\u201d\u2018\u2019\u00f7ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθως"
	u"χυζϊϋΐΰ\u00ad",
	u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\u2020\u00b0Ґ\u00a3\u00a7\u2022\u00b6І\u00ae\u00a9\u2122Ђђ\u2260"
	u"Ѓѓ\u221e\u00b1\u2264\u2265іµґЈЄєЇїЉљЊњјЅ\u00ac\u221aƒ\u2248\u2206\u00ab\u00bb\u2026\u00a0ЋћЌ"
	u"ќѕ\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u201eЎўЏџ\u2116Ёёяабвгдежзийклмнопрстуфхцчшщъыь"
	u"эю\u20ac",
	u"ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü\u2020\u00b0Ę\u00a3\u00a7\u2022\u00b6ß\u00ae\u00a9\u2122ę\u00a8"
	u"\u2260ģĮįĪ\u2264\u2265īĶ\u2202\u2211łĻļĽľĹĺŅņŃ\u00ac\u221ańŇ\u2206\u00ab\u00bb\u2026\u00a0ňŐ"
	u"ÕőŌ\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25caōŔŕŘ\u2039\u203ařŖŗŠ\u201a\u201ešŚśÁŤťÍŽž"
	u"ŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ",
	u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6ß\u00ae\u00a9\u2122"
	u"\u00b4\u00a8\u2260ÆØ\u221e\u00b1\u2264\u2265\u00a5µ\u2202\u2211\u220fπ\u222bªºΩæø\u00bf\u00a1"
	u"\u00ac\u221aƒ\u2248\u2206\u00ab\u00bb\u2026\u00a0ÀÃÕŒœ\u2013\u2014\u201c\u201d\u2018\u2019\u00f7"
	u"\u25caÿŸĞğİıŞş\u2021\u00b7\u201a\u201e\u2030ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙ\uf8a0ˆ\u02dc\u00af\u02d8\u02d9"
	u"\u02da\u00b8\u02dd\u02dbˇ",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\ufffdÀÂÈÊËÎÏ\u00b4`ˆ\u00a8\u02dcÙÛ\u00a3\u203eÝý\u02daÇ"
	u"çÑñ\u00a1\u00bf\u00a4\u00a3\u00a5\u00a7ƒ\u00a2âêôûáéóúàèòùäëöüÅîØÆåíøæÄìÖÜÉïßÔÁÃãÐðÍÌÓÒÕõŠšÚ"
	u"ŸÿÞþ\u00b7μ\u00b6¾-¼½ªº\u00ab\u25a0\u00bb\u00b1\ufffd",
	u"\000\001\002\003\004\005\006\007\010\011\012\013\014\015\016\017\020\021\022\023\024\025\026"
	u"\027\030\031\032\033\034\035\036\037 !\042#$%&\u2019()*+,-./0123456789:;<=>\077@ABCDEFGHIJKL"
	u"MNOPQRSTUVWXYZ[\134]^_\u2018abcdefghijklmnopqrstuvwxyz{|}~\177",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\ufffd\u00a1\u00a2\u00a3\u2044\u00a5ƒ\u00a7\u00a4'\u201c"
	u"\u00ab\u2039\u203aﬁﬂ\ufffd\u2013\u2020\u2021\u00b7\ufffd\u00b6\u2022\u201a\u201e\u201d\u00bb"
	u"\u2026\u2030\ufffd\u00bf\ufffd`\u00b4ˆ\u02dc\u00af\u02d8\u02d9\u00a8\ufffd\u02da\u00b8\ufffd"
	u"\u02dd\u02dbˇ\u2014\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffdÆ\ufffdª\ufffd\ufffd\ufffd\ufffdŁØŒº\ufffd\ufffd\ufffd\ufffd\ufffdæ\ufffd\ufffd"
	u"\ufffdı\ufffd\ufffdłøœß\ufffd\ufffd\ufffd\ufffd",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8"
	u"\u06f9\u060c\u061b\u00ad\u061fﺁﺍﺎ\uf8fbﺏﺑﭖﭘﺓﺕﺗﭦﭨﺙﺛﺝﺟﭺﭼﺡﺣﺥﺧﺩﮈﺫﺭﮌﺯﮊﺱﺳﺵﺷﺹﺻﺽﺿﻃﻇﻉﻊﻋﻌﻍﻎﻏﻐﻑﻓﻕﻗﮎﻛﮒﮔﻝ"
	u"ﻟﻠﻡﻣﮞﻥﻧﺅﻭﮦﮨﮩﮪﺀﺉﺊﺋﯼﯽﯾﮰﮮﹼﹽ",
	u"\ufffd\ufffd\u060c\u061b\u061f\u064bﺁﺂ\uf8faﺍﺎ\uf8fbﺀﺃﺄ\uf8f9ﺅﺋﺏﺑﭖﭘﺕﺗﺙﺛﺝﺟﭺﭼ\u00d7ﺡﺣﺥﺧﺩﺫﺭﺯﮊﺱﺳ"
	u"ﺵﺷﺹﺻ\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524ﺽﺿﻁﻃ\u2563\u2551\u2557\u255d\u00a4ﻅ\u2510\u2514"
	u"\u2534\u252c\u251c\u2500\u253cﻇﻉ\u255a\u2554\u2569\u2566\u2560\u2550\u256c\ufffdﻊﻋﻌﻍﻎﻏﻐﻑﻓ\u2518"
	u"\u250c\u2588\u2584ﻕﻗ\u2580ﮎﻛﮒﮔﻝﻟﻡﻣﻥﻧﻭﻩﻫﻬﮤﯼ\u00adﯽﯾ\u0640\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5"
	u"\u06f6\u06f7\u06f8\u06f9\u25a0\u00a0",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0ЁЂҐЄЅІЇЈЉЊЋЌ\u00adЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭ"
	u"ЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя\u2116ёђґєѕіїјљњћќ\u00a7ўџ",
	u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556"
	u"\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f"
	u"\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b"
	u"\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580рстуфхцчшщъыьэюяЁёҐґЄєІіЇї\u00f7\u00b1\u2116"
	u"\u00a4\u25a0\u00a0",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\u00a0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7œ\u00a9ª"
	u"\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1²³Ÿµ\u00b6\u00b7Œ¹º\u00bb¼½¾\u00bfÀÁÂĂÄÅÆÇÈÉÊË\u0300"
	u"ÍÎÏĐÑ\u0309ÓÔƠÖ\u00d7ØÙÚÛÜƯ\u0303ßàáâăäåæçèéêë\u0301íîïđñ\u0323óôơö\u00f7øùúûüư\u20abÿ",
	u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556"
	u"\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f"
	u"\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b"
	u"\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580рстуфхцчшщъыьэюяЁёЄєЇїЎўІі\u00b7\u00a4Ґґ\u2219"
	u"\u00a0",
	u"\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226"
	u"\227\230\231\232\233\234\235\236\237\ufffd\u0e81\u0e82\u0e84\u0e87\u0e88\u0eaa\u0e8a\u0e8d\u0e94"
	u"\u0e95\u0e96\u0e97\u0e99\u0e9a\u0e9b\u0e9c\u0e9d\u0e9e\u0e9f\u0ea1\u0ea2\u0ea3\u0ea5\u0ea7\u0eab"
	u"\u0ead\u0eae\ufffd\ufffd\ufffd\u0eaf\u0eb0\u0eb2\u0eb3\u0eb4\u0eb5\u0eb6\u0eb7\u0eb8\u0eb9\u0ebc"
	u"\u0eb1\u0ebb\u0ebd\ufffd\ufffd\ufffd\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4\u0ec8\u0ec9\u0eca\u0ecb\u0ecc"
	u"\u0ecd\u0ec6\ufffd\u0edc\u0eddk\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\u0ed0\u0ed1\u0ed2\u0ed3\u0ed4\u0ed5\u0ed6\u0ed7\u0ed8\u0ed9\ufffd"
	u"\ufffd\u00a2\u00ac\u00a6\u00a0",
	u"@\u00a3$\u00a5èéùìòÇ\012Øø\015ÅåΔ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ !\042#\u00a4%&'()*+,-./0123456789:;<=>\077\u00a1"
	u"ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ\u00a7\u00bfabcdefghijklmnopqrstuvwxyzäöñüà",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ\u00a2"
	u".<(+|&éêëèíîïìß!$*);\u00ac-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u00a4µ~stuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"^\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾[]\u00af\u00a8\u00b4\u00d7{ABCDEFGHI\u00adôöòóõ}JKLM"
	u"NOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0â{àáãåçñÄ.<(+"
	u"!&éêëèíîïì~Ü$*);^-/Â[ÀÁÃÅÇÑö,%_>\077øÉÊËÈÍÎÏÌ`:#\u00a7'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u00a4µßstuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"\u00a2\u00a3\u00a5\u00b7\u00a9@\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7äABCDEFGHI\u00adô\u00a6"
	u"òóõüJKLMNOPQR¹û}ùúÿÖ\u00f7STUVWXYZ²Ô\134ÒÓÕ0123456789³Û]ÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáã}çñ#.<(+"
	u"!&éêëèíîïìß\u00a4Å*);^-/ÂÄÀÁÃ$ÇÑø,%_>\077\u00a6ÉÊËÈÍÎÏÌ`:ÆØ'=\042",
	u"@abcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªº{\u00b8[]µüstuvwxyz\u00a1\u00bfÐÝÞ\u00ae\u00a2"
	u"\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7æABCDEFGHI\u00adôöòóõå"
	u"JKLMNOPQR¹û~ùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0â{àáã}çñ\u00a7"
	u".<(+!&`êëèíîïìß\u00a4Å*);^-/Â#ÀÁÃ$ÇÑö,%_>\077ø\134ÊËÈÍÎÏÌé:ÄÖ'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ]µüstuvwxyz\u00a1\u00bfÐÝÞ\u00ae\u00a2"
	u"\u00a3\u00a5\u00b7\u00a9[\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7äABCDEFGHI\u00adô\u00a6òóõå"
	u"JKLMNOPQR¹û~ùúÿÉ\u00f7STUVWXYZ²Ô@ÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âä{áãå\134ñ\u00b0"
	u".<(+!&]êë}íîï~ßé$*);^-/ÂÄÀÁÃÅÇÑò,%_>\077øÉÊËÈÍÎÏÌù:\u00a3\u00a7'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1[jklmnopqrªºæ\u00b8Æ\u00a4µìstuvwxyz\u00a1\u00bfÐÝÞ\u00ae\u00a2"
	u"#\u00a5\u00b7\u00a9@\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7àABCDEFGHI\u00adôö\u00a6óõèJKLMN"
	u"OPQR¹ûü`úÿç\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåç\u00a6"
	u"[.<(+|&éêëèíîïìß]$*);\u00ac-/ÂÄÀÁÃÅÇ#ñ,%_>\077øÉÊËÈÍÎÏÌ`:Ñ@'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u00a4µ\u00a8stuvwxyz\u00a1\u00bfÐÝÞ"
	u"\u00ae\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾^!\u00af~\u00b4\u00d7{ABCDEFGHI\u00adôöòó"
	u"õ}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ$.<(+"
	u"|&éêëèíîïìß!\u00a3*);\u00ac-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u00a4µ\u00afstuvwxyz\u00a1\u00bfÐÝÞ"
	u"\u00ae\u00a2[\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾^]~\u00a8\u00b4\u00d7{ABCDEFGHI\u00adôöòóõ}JKL"
	u"MNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \uff61\uff62\uff63\uff64"
	u"\uff65ｦｧｨｩ\u00a3.<(+|&ｪｫｬｭｮｯ\ufffdｰ\ufffd!\u00a5*);\u00ac-/abcdefgh\ufffd,%_>\077[ijklmnop`:"
	u"#@'=\042",
	u"]ｱｲｳｴｵｶｷｸｹｺqｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉr\ufffdﾊﾋﾌ~\u203eﾍﾎﾏﾐﾑﾒﾓﾔﾕsﾖﾗﾘﾙ^\u00a2\134tuvwxyzﾚﾛﾜﾝﾞﾟ{ABCDEFGHI"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd}JKLMNOPQR\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd$\ufffdSTU"
	u"VWXYZ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd0123456789\ufffd\ufffd\ufffd\ufffd\ufffd\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âä@áãå\134ñ\u00b0"
	u".<(+!&{êë}íîïìß\u00a7$*);^-/ÂÄÀÁÃÅÇÑù,%_>\077øÉÊËÈÍÎÏÌµ:\u00a3à'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1[jklmnopqrªºæ\u00b8Æ\u00a4`\u00a8stuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"\u00a2#\u00a5\u00b7\u00a9]\u00b6¼½¾\u00ac|\u00af~\u00b4\u00d7éABCDEFGHI\u00adôöòóõèJKLMNOPQR"
	u"¹ûü\u00a6úÿç\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u0651ﹽ\u0640"
	u"\u200b\u0621\u0622ﺂ\u0623\u00a2.<(+|&ﺄ\u0624\ufffd\ufffd\u0626\u0627ﺎ\u0628ﺑ!$*);\u00ac-/\u0629"
	u"\u062aﺗ\u062bﺛ\u062cﺟ\u062d\u00a6,%_>\077ﺣ\u062eﺧ\u062f\u0630\u0631\u0632\u0633ﺳ\u060c:#@'=\042",
	u"\u0634abcdefghiﺷ\u0635ﺻ\u0636ﺿ\u0637\u0638jklmnopqr\u0639ﻊﻋﻌ\u063aﻎﻏ\u00f7stuvwxyzﻐ\u0641ﻓ\u0642"
	u"ﻗ\u0643ﻛ\u0644ﻵﻶﻷﻸ\ufffd\ufffdﻻﻼﻟ\u0645ﻣ\u0646ﻧ\u0647\u061bABCDEFGHI\u00adﻫ\ufffdﻬ\ufffd\u0648"
	u"\u061fJKLMNOPQR\u0649ﻰ\u064aﻲﻳ\u0660\u00d7\ufffdSTUVWXYZ\u0661\u0662\ufffd\u0663\u0664\u0665"
	u"0123456789\ufffd\u0666\u0667\u0668\u0669\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u05d0\u05d1\u05d2\u05d3"
	u"\u05d4\u05d5\u05d6\u05d7\u05d8\u00a2.<(+|&\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1"
	u"!$*);\u00ac-/\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u00a6,%_>\077\ufffd\u05ea\ufffd"
	u"\ufffd\u00a0\ufffd\ufffd\ufffd\u2017`:#@'=\042",
	u"\ufffdabcdefghi\u00ab\u00bb\ufffd\ufffd\ufffd\u00b1\u00b0jklmnopqr\ufffd\ufffd\ufffd\u00b8\ufffd"
	u"\u00a4µ~stuvwxyz\ufffd\ufffd\ufffd\ufffd\ufffd\u00ae^\u00a3\u00a5\u2022\u00a9\u00a7\u00b6¼½¾"
	u"[]\u203e\u00a8\u00b4\u00d7{ABCDEFGHI\u00ad\ufffd\ufffd\ufffd\ufffd\ufffd}JKLMNOPQR¹\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\134\u00f7STUVWXYZ²\ufffd\ufffd\ufffd\ufffd\ufffd0123456789³\ufffd\ufffd\ufffd"
	u"\ufffd\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ[.<(+"
	u"!&éêëèíîïìß]$*);^-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u00a4µ~stuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7{ABCDEFGHI\u00ad"
	u"ôöòóõ}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd$.<(+|\u05d0\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"!\u00a2*);\u00ac-/\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd,%_>\077\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd:#@'=\042",
	u"\ufffd\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffdABCDEFGHI\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdJKLMNOPQR\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffdSTUVWXYZ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd0123456789\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u0e01\u0e02\u0e03"
	u"\u0e04\u0e05\u0e06\u0e07[\u00a2.<(+|&\u0e48\u0e08\u0e09\u0e0a\u0e0b\u0e0c\u0e0d\u0e0e]!$*);\u00ac"
	u"-/\u0e0f\u0e10\u0e11\u0e12\u0e13\u0e14\u0e15^\u00a6,%_>\077\u0e3f\u0e4e\u0e16\u0e17\u0e18\u0e19"
	u"\u0e1a\u0e1b\u0e1c`:#@'=\042",
	u"\u0e4fabcdefghi\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e5ajklmnopqr\u0e23\u0e24\u0e25\u0e26\u0e27"
	u"\u0e28\u0e5b~stuvwxyz\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55"
	u"\u0e56\u0e57\u0e58\u0e59\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34{ABCDEFGHI\u0e49\u0e35\u0e36\u0e37"
	u"\u0e38\u0e39}JKLMNOPQR\u0e3a\u0e40\u0e41\u0e42\u0e43\u0e44\134\u0e4aSTUVWXYZ\u0e45\u0e46\u0e47"
	u"\u0e48\u0e49\u0e4a0123456789\u0e4b\u0e4c\u0e4d\u0e4b\u0e4c\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäţáăčçć[.<(+"
	u"!&éęëůíîľĺß]$*);^-/ÂÄ\u02ddÁĂČÇĆ|,%_>\077ˇÉĘËŮÍÎĽĹ`:#@'=\042",
	u"\u02d8abcdefghiśňđýřş\u00b0jklmnopqrłńš\u00b8\u02db\u00a4ą~stuvwxyzŚŇĐÝŘŞ\u02d9ĄżŢŻ\u00a7žźŽ"
	u"ŹŁŃŠ\u00a8\u00b4\u00d7{ABCDEFGHI\u00adôöŕóő}JKLMNOPQRĚűüťúě\134\u00f7STUVWXYZďÔÖŔÓŐ012345678"
	u"9ĎŰÜŤÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñÞ.<(+"
	u"!&éêëèíîïìßÆ$*);Ö-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌð:#Ð'=\042",
	u"Øabcdefghi\u00ab\u00bb`ý{\u00b1\u00b0jklmnopqrªº}\u00b8]\u00a4µöstuvwxyz\u00a1\u00bf@Ý[\u00ae"
	u"\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\134\u00d7þABCDEFGHI\u00adô~"
	u"òóõæJKLMNOPQR¹ûüùúÿ\u00b4\u00f7STUVWXYZ²Ô^ÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 ΑΒΓΔΕΖΗΘΙ[.<(+!&ΚΛΜ"
	u"ΝΞΟΠΡΣ]$*);^-/ΤΥΦΧΨΩΪΫ|,%_>\077\u00a8ΆΈΉ\u00a0ΊΌΎΏ`:#@'=\042",
	u"\u0385abcdefghiαβγδεζ\u00b0jklmnopqrηθικλμ\u00b4~stuvwxyzνξοπρσ\u00a3άέήϊίόύϋώςτυφχψ{ABCDEFG"
	u"HI\u00adωΐΰ\u2018\u2015}JKLMNOPQR\u00b1½\ufffd\u0387\u2019\u00a6\134\ufffdSTUVWXYZ²\u00a7\ufffd"
	u"\ufffd\u00ab\u00ac0123456789³\u00a9\ufffd\ufffd\u00bb\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u060c\u061b\u061f"
	u"ﺁﺍﺎ\uf8fbﺏ[.<(+!&ﺑﭖﭘﺓﺕﺗﭦﭨﺙ]$*);^-/ﺛﺝﺟﭺﭼﺡﺣﺥ`,%_>\077\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6"
	u"\u06f7\u06f8\u06f9:#@'=\042",
	u"ﺧabcdefghiﺩﮈﺫﺭﮌﺯﮊjklmnopqrﺱﺳﺵﺷﺹﺻﺽ~stuvwxyzﺿﻃﻇﻉﻊﻋﻌﻍﻎﻏﻐﻑﻓﻕﻗﮎﻛ|ﮒﮔﻝﻟ{ABCDEFGHI\u00adﻠﻡﻣﮞﻥ}JKLMNO"
	u"PQRﻧﺅﻭﮦﮨﮩ\134ﮪSTUVWXYZﺀﺉﺊﺋﯼﯽ0123456789ﯾﮰﮮﹼﹽ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0ђѓёєѕіїј[.<(+"
	u"!&љњћќўџЪ\u2116Ђ]$*);^-/ЃЁЄЅІЇЈЉ|,%_>\077ЊЋЌ\u00adЎЏюаб`:#@'=\042",
	u"цabcdefghiдефгхийjklmnopqrклмнопя~stuvwxyzрстужвьызшэщчъЮАБЦДЕФГ{ABCDEFGHIХИЙКЛМ}JKLMNOPQRНО"
	u"ПЯРС\134\u00a7STUVWXYZТУЖВЬЫ0123456789ЗШЭЩЧ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãå{ñÇ.<(+"
	u"!&éêëèíîïìßĞİ*);^-/ÂÄÀÁÃÅ[Ñş,%_>\077øÉÊËÈÍÎÏÌı:ÖŞ'=Ü",
	u"Øabcdefghi\u00ab\u00bb}`\u00a6\u00b1\u00b0jklmnopqr\u20baºæ\u00b8Æ\u00a4µöstuvwxyz\u00a1\u00bf"
	u"]$@\u00ae\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7çABCDEF"
	u"GHI\u00adô~òóõğJKLMNOPQR¹û\134ùúÿü\u00f7STUVWXYZ²Ô#ÒÓÕ0123456789³Û\042ÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ\u00a2"
	u".<(+|&éêëèíîïìß!$*);^-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u00a4µ~stuvwxyz\u00a1\u00bfÐ[Þ\u00ae"
	u"\u00ac\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾Ý\u00a8\u00af]\u00b4\u00d7{ABCDEFGHI\u00adôöòóõ"
	u"}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u060c\u064bﺁ"
	u"ﺂ\uf8faﺍﺎ\uf8fb\u00a4.<(+|&ﺀﺃﺄ\uf8f9ﺅﺋﺏﺑﭖ!$*);\u00ac-/ﭘﺕﺗﺙﺛﺝﺟﭺ\u061b,%_>\077ﭼﺡﺣﺥﺧﺩﺫﺭﺯ`:#@'=\042",
	u"ﮊabcdefghi\u00ab\u00bbﺱﺳﺵﺷﺹjklmnopqrﺻﺽﺿﻁﻃﻅﻇ~stuvwxyzﻉﻊﻋﻌﻍﻎﻏﻐﻑﻓﻕﻗﮎﻛﮒﮔ[]ﻝﻟﻡ\u00d7{ABCDEFGHI\u00ad"
	u"ﻣﻥﻧﻭﻩ}JKLMNOPQRﻫﻬﮤﯼﯽﯾ\134\u061fSTUVWXYZ\u0640\u06f0\u06f1\u06f2\u06f3\u06f40123456789\u06f5\u06f6"
	u"\u06f7\u06f8\u06f9\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0šäąįūåēž\u00a2"
	u".<(+|&éęėčų\u201e\u201cģß!$*);\u00ac-/ŠÄĄĮŪÅĒŽ\u00a6,%_>\077øÉĘĖČŲĪĻĢ`:#@'=\042",
	u"Øabcdefghi\u00ab\u00bbāżń\u00b1\u00b0jklmnopqrŖŗæķÆ\u00a4µ~stuvwxyz\u201dźĀŻŃ\u00ae^\u00a3ī\u00b7"
	u"\u00a9\u00a7\u00b6¼½¾[]ŹĶļ\u00d7{ABCDEFGHI\u00adōöņóõ}JKLMNOPQR¹ćüłś\u2019\134\u00f7STUVWXYZ"
	u"²ŌÖŅÓÕ0123456789³ĆÜŁŚ\237",
	u"Øabcdefghi\u00ab\u00bbšýž\u00b1\u00b0jklmnopqrªºæ\u00b8Æ]µüstuvwxyz\u00a1\u00bfŠÝŽ\u00ae\u00a2"
	u"\u00a3\u00a5\u00b7\u00a9[\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7äABCDEFGHI\u00adô\u00a6òóõå"
	u"JKLMNOPQR¹û~ùúÿÉ\u00f7STUVWXYZ²Ô@ÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0ђґёєѕіїј[.<(+"
	u"!&љњћќўџЪ\u2116Ђ]$*);^-/ҐЁЄЅІЇЈЉ|,%_>\077ЊЋЌ\u00adЎЏюаб`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáăåçñ[.<(+"
	u"!&éêëèíîï\u0303ß]$*);^-/ÂÄÀÁĂÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏ\u20ab`:#@'=\042",
	u"Øabcdefghi\u00ab\u00bbđ\u0309\u0300\u00b1\u00b0jklmnopqrªºæŒÆ\u00a4µ~stuvwxyz\u00a1\u00bfĐ\u0323"
	u"\u0301\u00ae\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00afœŸ\u00d7{ABCDEFGHI\u00ad"
	u"ôöưóơ}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖƯÓƠ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u0e81\u0e82\u0e84"
	u"\u0e87\u0e88\u0eaa\u0e8a[\u00a2.<(+|&\ufffd\u0e8d\u0e94\u0e95\u0e96\u0e97\u0e99\u0e9a]!$*);\u00ac"
	u"-/\u0e9b\u0e9c\u0e9d\u0e9e\u0e9f\u0ea1\u0ea2^\u00a6,%_>\077\u20ad\ufffd\u0ea3\u0ea5\u0ea7\u0eab"
	u"\u0ead\u0eae\ufffd`:#@'=\042",
	u"\ufffdabcdefghi\ufffd\ufffd\u0eaf\u0eb0\u0eb2\u0eb3\ufffdjklmnopqr\u0eb4\u0eb5\u0eb6\u0eb7\u0eb8"
	u"\u0eb9\ufffd~stuvwxyz\u0ebc\u0eb1\u0ebb\u0ebd\ufffd\ufffd\u0ed0\u0ed1\u0ed2\u0ed3\u0ed4\u0ed5"
	u"\u0ed6\u0ed7\u0ed8\u0ed9\ufffd\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4{ABCDEFGHI\ufffd\u0ec8\u0ec9\u0eca"
	u"\u0ecb\u0ecc}JKLMNOPQR\u0ecd\u0ec6\ufffd\u0edc\u0edd\ufffd\134\ufffdSTUVWXYZ\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd0123456789\ufffd\ufffd\ufffd\ufffd\ufffd\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u0901\u0902\u0903"
	u"\u0905\u0906\u0907\u0908\u0909\u090a.<(+|&\u090b\u090c\u090d\u090e\u090f\u0910\u0911\u0912\u0913"
	u"!$*);^-/\u0914\u0915\u0916\u0917\u0918\u0919\u091a\u091b\u091c,%_>\077\u091d\u091e\u091f\u0920"
	u"\u0921\u0922\u0923\u0924\u0925`:#@'=\042",
	u"\u0926abcdefghi\u0927\u0928\u092a\u092b\u092c\u092d\u092ejklmnopqr\u092f\u0930\u0932\u0933\u0935"
	u"\u0936\u200c~stuvwxyz\u0937\u0938\u0939[\u093c\u093d\u093e\u093f\u0940\u0941\u0942\u0943\u0944"
	u"\u0945\u0946\u0947\u0948\u0949\u094a]\u094b\u094c{ABCDEFGHI\u094d\u0950\u0951\u0952\ufffd\ufffd"
	u"}JKLMNOPQR\u0960\u0961\u0962\u0963\u0964\u0965\134\u200dSTUVWXYZ\u0966\u0967\u0968\u0969\u096a"
	u"\u096b0123456789\u096c\u096d\u096e\u096f\u0970\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0ﹼﹽ\u0640\u200b"
	u"ﺀﺁﺂﺃ\u00b0.<(+!&ﺄﺅ\ufffd\ufffdﺋﺍﺎﺏﺑ\u00a7$*);^-/ﺓﺕﺗﺙﺛﺝﺟﺡú,%_>\077ﺣﺥﺧﺩﺫﺭﺯﺱﺳ\u00a3:µá'=\042",
	u"ﺵabcdefghiﺷﺹﺻﺽﺿﻃﻇjklmnopqrﻉﻊﻋﻌﻍﻎﻏ\u00a8stuvwxyzﻐﻑﻓﻕﻗﻙﻛﻝﻵﻶﻷﻸ\ufffd\ufffdﻻﻼﻟﻡﻣﻥﻧﻩéABCDEFGHI\u00ad"
	u"ﻫ\ufffdﻬ\ufffdﻭèJKLMNOPQRﻯﻰﻱﻲﻳ\ufffdç\u2007STUVWXYZ\u00f7\u060c\ufffd\u00d7\u061f\u061b01234"
	u"56789\ufffd\ufffd\ufffd\ufffd\ufffd\237",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u20acµ~stuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"^\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾[]\u00af\u00a8\u00b4\u00d7{ABCDEFGHI\u00adôöòóõ}JKLM"
	u"NOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u20acµßstuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"\u00a2\u00a3\u00a5\u00b7\u00a9@\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7äABCDEFGHI\u00adô\u00a6"
	u"òóõüJKLMNOPQR¹û}ùúÿÖ\u00f7STUVWXYZ²Ô\134ÒÓÕ0123456789³Û]ÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáã}çñ#.<(+"
	u"!&éêëèíîïìß\u20acÅ*);^-/ÂÄÀÁÃ$ÇÑø,%_>\077\u00a6ÉÊËÈÍÎÏÌ`:ÆØ'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0â{àáã}çñ\u00a7"
	u".<(+!&`êëèíîïìß\u20acÅ*);^-/Â#ÀÁÃ$ÇÑö,%_>\077ø\134ÊËÈÍÎÏÌé:ÄÖ'=\042",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1[jklmnopqrªºæ\u00b8Æ\u20acµìstuvwxyz\u00a1\u00bfÐÝÞ\u00ae\u00a2"
	u"#\u00a5\u00b7\u00a9@\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7àABCDEFGHI\u00adôö\u00a6óõèJKLMN"
	u"OPQR¹ûü`úÿç\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u20acµ\u00a8stuvwxyz\u00a1\u00bfÐÝÞ"
	u"\u00ae\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾^!\u00af~\u00b4\u00d7{ABCDEFGHI\u00adôöòó"
	u"õ}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u20acµ\u00afstuvwxyz\u00a1\u00bfÐÝÞ"
	u"\u00ae\u00a2[\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾^]~\u00a8\u00b4\u00d7{ABCDEFGHI\u00adôöòóõ}JKL"
	u"MNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1[jklmnopqrªºæ\u00b8Æ\u20ac`\u00a8stuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"\u00a2#\u00a5\u00b7\u00a9]\u00b6¼½¾\u00ac|\u00af~\u00b4\u00d7éABCDEFGHI\u00adôöòóõèJKLMNOPQR"
	u"¹ûü\u00a6úÿç\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"Øabcdefghi\u00ab\u00bbðýþ\u00b1\u00b0jklmnopqrªºæ\u00b8Æ\u20acµ~stuvwxyz\u00a1\u00bfÐÝÞ\u00ae"
	u"\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7{ABCDEFGHI\u00ad"
	u"ôöòóõ}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\237",
	u"Øabcdefghi\u00ab\u00bb`ý{\u00b1\u00b0jklmnopqrªº}\u00b8]\u20acµöstuvwxyz\u00a1\u00bf@Ý[\u00ae"
	u"\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\134\u00d7þABCDEFGHI\u00adô~"
	u"òóõæJKLMNOPQR¹ûüùúÿ\u00b4\u00f7STUVWXYZ²Ô^ÒÓÕ0123456789³ÛÜÙÚ\237",
	u"\u02d8abcdefghiśňđýřş\u00b0jklmnopqrłńš\u00b8\u02db\u20acą~stuvwxyzŚŇĐÝŘŞ\u02d9ĄżŢŻ\u00a7žźŽ"
	u"ŹŁŃŠ\u00a8\u00b4\u00d7{ABCDEFGHI\u00adôöŕóő}JKLMNOPQRĚűüťúě\134\u00f7STUVWXYZďÔÖŔÓŐ012345678"
	u"9ĎŰÜŤÚ\237",
	u"цabcdefghiдефгхийjklmnopqrклмнопя~stuvwxyzрстужвьызшэщчъЮАБЦДЕФГ{ABCDEFGHIХИЙКЛМ}JKLMNOPQRНО"
	u"ПЯРС\134\u20acSTUVWXYZТУЖВЬЫ0123456789ЗШЭЩЧ\237",
	u"Øabcdefghi\u00ab\u00bb}`\u00a6\u00b1\u00b0jklmnopqr\u20baºæ\u00b8Æ\u20acµöstuvwxyz\u00a1\u00bf"
	u"]$@\u00ae\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00af\u00a8\u00b4\u00d7çABCDEF"
	u"GHI\u00adô~òóõğJKLMNOPQR¹û\134ùúÿü\u00f7STUVWXYZ²Ô#ÒÓÕ0123456789³Û\042ÙÚ\237",
	u"Øabcdefghi\u00ab\u00bbāżń\u00b1\u00b0jklmnopqrŖŗæķÆ\u20acµ~stuvwxyz\u201dźĀŻŃ\u00ae^\u00a3ī\u00b7"
	u"\u00a9\u00a7\u00b6¼½¾[]ŹĶļ\u00d7{ABCDEFGHI\u00adōöņóõ}JKLMNOPQR¹ćüłś\u2019\134\u00f7STUVWXYZ"
	u"²ŌÖŅÓÕ0123456789³ĆÜŁŚ\237",
	u"\u0e4fabcdefghi\u0e1d\u0e1e\u0e1f\u0e20\u0e21\u0e22\u0e5ajklmnopqr\u0e23\u0e24\u0e25\u0e26\u0e27"
	u"\u0e28\u0e5b~stuvwxyz\u0e29\u0e2a\u0e2b\u0e2c\u0e2d\u0e2e\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55"
	u"\u0e56\u0e57\u0e58\u0e59\u0e2f\u0e30\u0e31\u0e32\u0e33\u0e34{ABCDEFGHI\u0e49\u0e35\u0e36\u0e37"
	u"\u0e38\u0e39}JKLMNOPQR\u0e3a\u0e40\u0e41\u0e42\u0e43\u0e44\134\u0e4aSTUVWXYZ\u0e45\u0e46\u0e47"
	u"\u0e48\u0e49\u0e4a0123456789\u0e4b\u0e4c\u0e4d\u0e4b\u20ac\237",
	u"Øabcdefghi\u00ab\u00bbđ\u0309\u0300\u00b1\u00b0jklmnopqrªºæŒÆ\u20acµ~stuvwxyz\u00a1\u00bfĐ\u0323"
	u"\u0301\u00ae\u00a2\u00a3\u00a5\u00b7\u00a9\u00a7\u00b6¼½¾\u00ac|\u00afœŸ\u00d7{ABCDEFGHI\u00ad"
	u"ôöưóơ}JKLMNOPQR¹ûüùúÿ\134\u00f7STUVWXYZ²ÔÖƯÓƠ0123456789³ÛÜÙÚ\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\205\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \ufffd\uff61\uff62\uff63"
	u"\uff64\uff65ｦｧｨ\u00a2.<(+|&ｩｪｫｬｭｮｯｰｱ!$*);\u00ac-/ｲｳｴｵｶｷｸｹ\ufffd,%_>\077ｺｻｼｽｾｿﾀﾁﾂ`:#@'=\042",
	u"\ufffdabcdefghiﾃﾄﾅﾆﾇﾈ\ufffdjklmnopqrﾉﾊﾋﾌﾍﾎ\u203e~stuvwxyzﾏﾐﾑ[ﾒﾓ^\u00a3\u00a5ﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ]ﾞﾟ{AB"
	u"CDEFGHI\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd}JKLMNOPQR\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\134"
	u"\u20acSTUVWXYZ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd0123456789\ufffd\ufffd\ufffd\ufffd\ufffd\237",
	u"]ｱｲｳｴｵｶｷｸｹｺqｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉr\ufffdﾊﾋﾌ~\u203eﾍﾎﾏﾐﾑﾒﾓﾔﾕsﾖﾗﾘﾙ^\u00a2\134tuvwxyzﾚﾛﾜﾝﾞﾟ{ABCDEFGHI"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd}JKLMNOPQR\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd$\u20acSTU"
	u"VWXYZ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd0123456789\ufffd\ufffd\ufffd\ufffd\ufffd\237",
	u"\ufffd\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1\u05e2\ufffd\ufffd\u20ac\ufffd\u20aa\ufffd"
	u"\ufffd\ufffd\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
	u"\ufffdABCDEFGHI\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdJKLMNOPQR\ufffd\u202d\u202e\u202c\ufffd"
	u"\ufffd\ufffd\ufffdSTUVWXYZ\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd0123456789\ufffd\u202a\u202b\u200e"
	u"\u200f\237",
	u"\u0385abcdefghiαβγδεζ\u00b0jklmnopqrηθικλμ\u00b4~stuvwxyzνξοπρσ\u00a3άέήϊίόύϋώςτυφχψ{ABCDEFG"
	u"HI\u00adωΐΰ\u2018\u2015}JKLMNOPQR\u00b1½\ufffd\u0387\u2019\u00a6\134\ufffdSTUVWXYZ²\u00a7\ufffd"
	u"\ufffd\u00ab\u00ac0123456789³\u00a9\u20ac\ufffd\u00bb\237",
	u"\u0385abcdefghiαβγδεζ\u00b0jklmnopqrηθικλμ\u00b4~stuvwxyzνξοπρσ\u00a3άέήϊίόύϋώςτυφχψ{ABCDEFG"
	u"HI\u00adωΐΰ\u2018\u2015}JKLMNOPQR\u00b1½\ufffd\u0387\u2019\u00a6\134\u20afSTUVWXYZ²\u00a7ͺ\ufffd"
	u"\u00ab\u00ac0123456789³\u00a9\u20ac\ufffd\u00bb\237",
	u"\ufffdabcdefghi\u00ab\u00bb\ufffd\ufffd\ufffd\u00b1\u00b0jklmnopqr\ufffd\ufffd\u20ac\u00b8\u20aa"
	u"\u00a4µ~stuvwxyz\ufffd\ufffd\ufffd\ufffd\ufffd\u00ae^\u00a3\u00a5\u2022\u00a9\u00a7\u00b6¼½¾"
	u"[]\u203e\u00a8\u00b4\u00d7{ABCDEFGHI\u00ad\ufffd\ufffd\ufffd\ufffd\ufffd}JKLMNOPQR¹\u202d\u202e"
	u"\u202c\ufffd\ufffd\134\u00f7STUVWXYZ²\ufffd\ufffd\ufffd\ufffd\ufffd0123456789³\u202a\u202b\u200e"
	u"\u200f\237",
	u"\u0634abcdefghiﺷ\u0635ﺻ\u0636ﺿ\u0637\u0638jklmnopqr\u0639ﻊﻋﻌ\u063aﻎﻏ\u00f7stuvwxyzﻐ\u0641ﻓ\u0642"
	u"ﻗ\u0643ﻛ\u0644ﻵﻶﻷﻸ\ufffd\ufffdﻻﻼﻟ\u0645ﻣ\u0646ﻧ\u0647\u061bABCDEFGHI\u00adﻫ\ufffdﻬ\ufffd\u0648"
	u"\u061fJKLMNOPQR\u0649ﻰ\u064aﻲﻳ\u0660\u00d7\u2007STUVWXYZ\u0661\u0662\ufffd\u0663\u0664\u0665"
	u"0123456789\u20ac\u0666\u0667\u0668\u0669\237",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ\u00a2"
	u".<(+|&éêëèíîïìß!$*);\u00ac-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ\u00a2"
	u".<(+|&éêëèíîïìß!$*);^-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0â{àáãåçñÄ.<(+"
	u"!&éêëèíîïì~Ü$*);^-/Â[ÀÁÃÅÇÑö,%_>\077øÉÊËÈÍÎÏÌ`:#\u00a7'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáã}çñ#.<(+"
	u"!&éêëèíîïìß\u20acÅ*);^-/ÂÄÀÁÃ$ÇÑø,%_>\077\u00a6ÉÊËÈÍÎÏÌ`:ÆØ'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0â{àáã}çñ\u00a7"
	u".<(+!&`êëèíîïìß\u20acÅ*);^-/Â#ÀÁÃ$ÇÑö,%_>\077ø\134ÊËÈÍÎÏÌé:ÄÖ'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âä{áãå\134ñ\u00b0"
	u".<(+!&]êë}íîï~ßé$*);^-/ÂÄÀÁÃÅÇÑò,%_>\077øÉÊËÈÍÎÏÌù:\u00a3\u00a7'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåç\u00a6"
	u"[.<(+|&éêëèíîïìß]$*);\u00ac-/ÂÄÀÁÃÅÇ#ñ,%_>\077øÉÊËÈÍÎÏÌ`:Ñ@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ$.<(+"
	u"|&éêëèíîïìß!\u00a3*);\u00ac-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âä@áãå\134ñ\u00b0"
	u".<(+!&{êë}íîïìß\u00a7$*);^-/ÂÄÀÁÃÅÇÑù,%_>\077øÉÊËÈÍÎÏÌµ:\u00a3à'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ[.<(+"
	u"!&éêëèíîïìß]$*);^-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñÞ.<(+"
	u"!&éêëèíîïìßÆ$*);Ö-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌð:#Ð'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäţáăčçć[.<(+"
	u"!&éęëůíîľĺß]$*);^-/ÂÄ\u02ddÁĂČÇĆ|,%_>\077ˇÉĘËŮÍÎĽĹ`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u05d0\u05d1\u05d2\u05d3"
	u"\u05d4\u05d5\u05d6\u05d7\u05d8\u00a2.<(+|&\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df\u05e0\u05e1"
	u"!$*);\u00ac-/\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u00a6,%_>\077\ufffd\u05ea\ufffd"
	u"\ufffd\u00a0\ufffd\ufffd\ufffd\u2017`:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\205\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0\u0651ﹽ\u0640"
	u"\u200b\u0621\u0622ﺂ\u0623\u00a2.<(+|&ﺄ\u0624\ufffd\ufffd\u0626\u0627ﺎ\u0628ﺑ!$*);\u00ac-/\u0629"
	u"\u062aﺗ\u062bﺛ\u062cﺟ\u062d\u00a6,%_>\077ﺣ\u062eﺧ\u062f\u0630\u0631\u0632\u0633ﺳ\u060c:#@'=\042",
	u"\000\001\002\003\234\011\206\177\227\215\216\013\014\015\016\017\020\021\022\023\235\012\010"
	u"\207\030\031\222\217\034\035\036\037\200\201\202\203\204\012\027\033\210\211\212\213\214\005"
	u"\006\007\220\221\026\223\224\225\226\004\230\231\232\233\024\025\236\032 \u00a0âäàáãåçñ\u00a2"
	u".<(+|&éêëèíîïìß!$*);\u00ac-/ÂÄÀÁÃÅÇÑ\u00a6,%_>\077øÉÊËÈÍÎÏÌ`:#@'=\042",
	u"\200\201\202\203\204\205\206\207\210\211\012\213\214\015\ufffe\ufffe\220\221\222\223\224\225"
	u"\226\227\230\231\232\ufffe\234\235\236\237\u00a0\u2018\u2019\u00a3\u20ac\u20af\u00a6\u00a7\u00a8"
	u"\u00a9ͺ\u00ab\u00ac\u00ad\ufffe\u2015\u00b0\u00b1²³\u0384\u0385Ά\u00b7ΈΉΊ\u00bbΌ½ΎΏΐΑΒΓΔΕΖΗΘ"
	u"ΙΚΛΜΝΞΟΠΡ\ufffeΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\ufffe",
};

const uint32_t charset_wide[] = {
	0x27267, 0x27cb1, 0x27cc5, 0x242bf, 0x23617, 0x27352, 0x26e8b, 0x270d2, 0x2a351, 0x27c6c, 0x26b23, 0x25a54,
	0x21a63, 0x23e06, 0x23f61, 0x28bb9, 0x27bef, 0x21d5e, 0x29eb0, 0x29945, 0x21d53, 0x2369e, 0x26021, 0x258de,
	0x24161, 0x2890d, 0x231ea, 0x20a8a, 0x2325e, 0x25db9, 0x2368e, 0x27b65, 0x26e88, 0x25d99, 0x224bc, 0x224c1,
	0x224c9, 0x224cc, 0x235bb, 0x2adff, 0x2010c, 0x200d1, 0x200cd, 0x200cb, 0x21fe8, 0x200ca, 0x2010e, 0x2a3a9,
	0x21145, 0x27735, 0x209e7, 0x29df6, 0x2700e, 0x2a133, 0x2846c, 0x21dca, 0x205d0, 0x22ae6, 0x27d84, 0x20c42,
	0x20d15, 0x2512b, 0x22cc6, 0x20341, 0x24db8, 0x294e5, 0x280be, 0x22c38, 0x2815d, 0x269f2, 0x24dea, 0x20d7c,
	0x20fb4, 0x20cd5, 0x210f4, 0x20e96, 0x20c0b, 0x20f64, 0x22ca9, 0x28256, 0x244d3, 0x20d46, 0x29a4d, 0x280e9,
	0x24ea7, 0x22cc2, 0x295f4, 0x252c7, 0x297d4, 0x278c8, 0x22d44, 0x260a5, 0x22d4c, 0x22bca, 0x21077, 0x2106f,
	0x266da, 0x26716, 0x279a0, 0x25052, 0x20c43, 0x221a1, 0x28b4c, 0x20731, 0x201a9, 0x22d8d, 0x245c8, 0x204fc,
	0x26097, 0x20f4c, 0x20d96, 0x22a66, 0x2109d, 0x20d9c, 0x22775, 0x2a601, 0x20e09, 0x22acf, 0x22cc9, 0x210c8,
	0x239c2, 0x2829b, 0x25e49, 0x220c7, 0x20f31, 0x22cb2, 0x29720, 0x24e3b, 0x27574, 0x22e8b, 0x22208, 0x2a65b,
	0x28ccd, 0x20e7a, 0x20c34, 0x2681c, 0x210cf, 0x22803, 0x22939, 0x251e3, 0x20e8c, 0x20f8d, 0x20eaa, 0x20f30,
	0x20d47, 0x2114f, 0x20e4c, 0x20eab, 0x20ba9, 0x20d48, 0x210c0, 0x2113d, 0x22696, 0x20fad, 0x233f4, 0x27639,
	0x22bce, 0x20d7e, 0x20d7f, 0x22c51, 0x22c55, 0x20e98, 0x210c7, 0x20f2e, 0x2a632, 0x26b50, 0x28cd2, 0x28d99,
	0x28cca, 0x29ec3, 0x2775e, 0x22dee, 0x26572, 0x280bd, 0x20efa, 0x20e0f, 0x20e77, 0x20efb, 0x24deb, 0x20cd6,
	0x227b5, 0x210c9, 0x20e10, 0x20e78, 0x21078, 0x21148, 0x28207, 0x21455, 0x20e79, 0x24e50, 0x22da4, 0x2101d,
	0x2101e, 0x210f5, 0x210f6, 0x20e11, 0x27694, 0x282cd, 0x20fb5, 0x20e7b, 0x2517e, 0x20fb6, 0x21180, 0x252d8,
	0x2a2bd, 0x249da, 0x2183a, 0x24177, 0x2827c, 0x2573d, 0x25b74, 0x2313d, 0x21bc1, 0x2f878, 0x20086, 0x248e9,
	0x2626a, 0x2634b, 0x26612, 0x26951, 0x278b2, 0x28e0f, 0x29810, 0x20087, 0x29c73, 0x2414e, 0x251cd, 0x25d30,
	0x28a32, 0x23281, 0x2a107, 0x21980, 0x2870f, 0x2a2ba, 0x20a6f, 0x29947, 0x28aea, 0x2207e, 0x289e3, 0x21db6,
	0x22712, 0x233f9, 0x23c63, 0x24505, 0x24a13, 0x25ca4, 0x25695, 0x28db9, 0x2143f, 0x2497b, 0x2710d, 0x26d74,
	0x26b15, 0x26fbe, 0x23256, 0x22796, 0x23b1a, 0x23551, 0x240ec, 0x21e23, 0x201a4, 0x26c41, 0x20239, 0x298fa,
	0x20b9f, 0x221c1, 0x2896d, 0x29079, 0x2a1b5, 0x26c46, 0x286b2, 0x273ff, 0x2549a, 0x24b0f, 0x289c0, 0x23f41,
	0x20325, 0x20ed8, 0x23ed7, 0x26ed3, 0x257e0, 0x28be9, 0x258e1, 0x294d9, 0x259ac, 0x2648d, 0x25c01, 0x2530e,
	0x25cfe, 0x25bb4, 0x26c7f, 0x25d20, 0x25c65, 0x25cc1, 0x24882, 0x24578, 0x26e44, 0x26ed6, 0x24057, 0x26029,
	0x217f9, 0x2836d, 0x26121, 0x2615a, 0x262d0, 0x26351, 0x21661, 0x20068, 0x23766, 0x2833a, 0x26489, 0x2a087,
	0x26cc3, 0x22714, 0x26626, 0x23de3, 0x266e8, 0x28a48, 0x226f6, 0x26498, 0x24fb8, 0x2148a, 0x2185e, 0x24a65,
	0x24a95, 0x20b0d, 0x26a52, 0x23d7e, 0x214fd, 0x26b0a, 0x249a7, 0x23530, 0x21773, 0x23df8, 0x2f994, 0x20e16,
	0x217b4, 0x2317d, 0x2355a, 0x23e8b, 0x26da3, 0x26b05, 0x26b97, 0x235ce, 0x26da5, 0x26ed4, 0x26e42, 0x22eef,
	0x25be4, 0x23cb5, 0x26b96, 0x26e77, 0x26e43, 0x25c91, 0x25cc0, 0x26e99, 0x28625, 0x2863b, 0x27088, 0x21582,
	0x270cd, 0x2f9b2, 0x218a2, 0x2739a, 0x2a0f8, 0x22c27, 0x275e0, 0x23db9, 0x275e4, 0x2770f, 0x28a25, 0x27924,
	0x27abd, 0x27a59, 0x27b3a, 0x23f8f, 0x27b38, 0x25430, 0x25565, 0x24a7a, 0x216df, 0x27d54, 0x27d8f, 0x2f9d4,
	0x27d53, 0x27d98, 0x27dbd, 0x21910, 0x24cc9, 0x28002, 0x21014, 0x2498a, 0x281bc, 0x2710c, 0x28365, 0x28412,
	0x2a29f, 0x20a50, 0x289de, 0x2853d, 0x23dbb, 0x23262, 0x2a014, 0x286bc, 0x28501, 0x22325, 0x26ed7, 0x2853c,
	0x27abe, 0x2856c, 0x2860b, 0x28713, 0x286e6, 0x28933, 0x21e89, 0x255b9, 0x28ac6, 0x23c9b, 0x28b0c, 0x255db,
	0x20d31, 0x28ae1, 0x28beb, 0x28ae2, 0x28ae5, 0x28bec, 0x28c39, 0x28bff, 0x2267a, 0x286d8, 0x2127c, 0x23e2e,
	0x26ed5, 0x28ae0, 0x26cb8, 0x20274, 0x26410, 0x290af, 0x290e5, 0x24ad1, 0x21915, 0x2330a, 0x24ae9, 0x291d5,
	0x291eb, 0x230b7, 0x230bc, 0x2546c, 0x29433, 0x2941d, 0x2797a, 0x27175, 0x20630, 0x2415c, 0x25706, 0x26d27,
	0x216d3, 0x24a29, 0x29857, 0x29905, 0x25725, 0x290b1, 0x29bd5, 0x29b05, 0x28600, 0x269a8, 0x2307d, 0x29d3e,
	0x21863, 0x2424b, 0x29e68, 0x29fb7, 0x2a192, 0x2a1ab, 0x2a0e1, 0x2a123, 0x2a1df, 0x2a134, 0x2215b, 0x2a193,
	0x2a220, 0x2193b, 0x2a233, 0x2a0b9, 0x2a2b4, 0x24364, 0x28c2b, 0x26da2, 0x2908b, 0x24975, 0x249bb, 0x249f8,
	0x24348, 0x24a51, 0x28bda, 0x218fa, 0x2897e, 0x28e36, 0x28a44, 0x2896c, 0x244b9, 0x24473, 0x243f8, 0x217ef,
	0x218be, 0x23599, 0x21885, 0x2542f, 0x217f8, 0x216fb, 0x21839, 0x21774, 0x218d1, 0x25f4b, 0x216c0, 0x24a25,
	0x213fe, 0x212a8, 0x213c6, 0x214b6, 0x236a6, 0x24994, 0x27165, 0x23e31, 0x2555c, 0x23efb, 0x27052, 0x236ee,
	0x2999d, 0x26f26, 0x21922, 0x2373f, 0x240e1, 0x2408b, 0x2410f, 0x26c21, 0x266b1, 0x20fdf, 0x20ba8, 0x20e0d,
	0x28b13, 0x24436, 0x20465, 0x2037f, 0x25651, 0x201ab, 0x203cb, 0x2030a, 0x20414, 0x202c0, 0x28eb3, 0x20275,
	0x2020c, 0x24a0e, 0x23e8a, 0x23595, 0x23e39, 0x23ebf, 0x21884, 0x23e89, 0x205e0, 0x204a3, 0x20492, 0x20491,
	0x28a9c, 0x2070e, 0x20873, 0x2438c, 0x20c20, 0x249ac, 0x210e4, 0x20e1d, 0x24abc, 0x2408d, 0x240c9, 0x20345,
	0x20bc6, 0x28a46, 0x216fa, 0x2176f, 0x21710, 0x25946, 0x219f3, 0x21861, 0x24295, 0x25e83, 0x28bd7, 0x20413,
	0x21303, 0x289fb, 0x21996, 0x2197c, 0x23aee, 0x21903, 0x21904, 0x218a0, 0x216fe, 0x28a47, 0x21dba, 0x23472,
	0x289a8, 0x21927, 0x217ab, 0x2173b, 0x275fd, 0x22860, 0x2262b, 0x225af, 0x225be, 0x29088, 0x26f73, 0x2003e,
	0x20046, 0x2261b, 0x22c9b, 0x22d07, 0x246d4, 0x2914d, 0x24665, 0x22b6a, 0x22b22, 0x23450, 0x298ea, 0x22e78,
	0x2a45b, 0x249e3, 0x22d67, 0x22ca1, 0x2308e, 0x232ad, 0x24989, 0x232ab, 0x232e0, 0x218d9, 0x2943f, 0x23289,
	0x231b3, 0x25584, 0x28b22, 0x2558f, 0x216fc, 0x2555b, 0x25425, 0x23103, 0x2182a, 0x23234, 0x2320f, 0x23182,
	0x242c9, 0x26d24, 0x27870, 0x21deb, 0x232d2, 0x232e1, 0x25872, 0x2383a, 0x237bc, 0x237a2, 0x233fe, 0x2462a,
	0x237d5, 0x24487, 0x21912, 0x23fc0, 0x23c9a, 0x28bea, 0x28acb, 0x2801e, 0x289dc, 0x249ec, 0x23f7f, 0x2403c,
	0x2431a, 0x24276, 0x2478f, 0x24725, 0x24aa4, 0x205eb, 0x23ef8, 0x2365f, 0x24a4a, 0x24917, 0x25fe1, 0x24adf,
	0x28c23, 0x23f35, 0x26dea, 0x24cd9, 0x24d06, 0x2a5c6, 0x28acc, 0x249ab, 0x2498e, 0x24a4e, 0x249c5, 0x248f3,
	0x28ae3, 0x21864, 0x25221, 0x251e7, 0x23232, 0x24697, 0x23781, 0x248f0, 0x24aba, 0x24ac7, 0x24a96, 0x261ae,
	0x25581, 0x27741, 0x256e3, 0x23efa, 0x216e6, 0x20d4c, 0x2498c, 0x20299, 0x23dba, 0x2176e, 0x201d4, 0x20c0d,
	0x226f5, 0x25aaf, 0x25a9c, 0x2025b, 0x25bc6, 0x25bb3, 0x25ebc, 0x25ea6, 0x249f9, 0x217b0, 0x26261, 0x2615c,
	0x27b48, 0x25e82, 0x26b75, 0x20916, 0x2004e, 0x235cf, 0x26412, 0x263f8, 0x24962, 0x2082c, 0x25ae9, 0x25d43,
	0x25e0e, 0x2343f, 0x249f7, 0x265ad, 0x265a0, 0x27127, 0x26cd1, 0x267b4, 0x26a42, 0x26a51, 0x26da7, 0x2721b,
	0x21840, 0x218a1, 0x218d8, 0x2f9bc, 0x23d8f, 0x27422, 0x25683, 0x27785, 0x27784, 0x28bf5, 0x28bd9, 0x28b9c,
	0x289f9, 0x29448, 0x24284, 0x21845, 0x27ddc, 0x24c09, 0x22321, 0x217da, 0x2492f, 0x28a4b, 0x28afc, 0x28c1d,
	0x28c3b, 0x28d34, 0x248ff, 0x24a42, 0x243ea, 0x23225, 0x28ee7, 0x28e66, 0x28e65, 0x249ed, 0x24a78, 0x23fee,
	0x290b0, 0x29093, 0x257df, 0x28989, 0x28c26, 0x28b2f, 0x263be, 0x2421b, 0x20f26, 0x28bc5, 0x24ab2, 0x294da,
	0x295d7, 0x28b50, 0x24a67, 0x28b64, 0x28a45, 0x27b06, 0x28b65, 0x258c8, 0x298f1, 0x29948, 0x21302, 0x249b8,
	0x214e8, 0x2271f, 0x23db8, 0x22781, 0x2296b, 0x29e2d, 0x2a1f5, 0x2a0fe, 0x24104, 0x2a1b4, 0x2a0ed, 0x2a0f3,
	0x2992f, 0x26e12, 0x26fdf, 0x26b82, 0x26da4, 0x26e84, 0x26df0, 0x26e00, 0x237d7, 0x26064, 0x2359c, 0x23640,
	0x249de, 0x202bf, 0x2555d, 0x21757, 0x231c9, 0x24941, 0x241b5, 0x241ac, 0x26c40, 0x24f97, 0x217b5, 0x28a49,
	0x24488, 0x289fc, 0x218d6, 0x20f1d, 0x26cc0, 0x21413, 0x242fa, 0x22c26, 0x243c1, 0x23db7, 0x26741, 0x2615b,
	0x260a4, 0x249b9, 0x2498b, 0x289fa, 0x28b63, 0x2189f, 0x24ab3, 0x24a3e, 0x24a94, 0x217d9, 0x24a66, 0x203a7,
	0x21424, 0x249e5, 0x24916, 0x24976, 0x204fe, 0x28ace, 0x28a16, 0x28be7, 0x255d5, 0x28a82, 0x24943, 0x20cff,
	0x2061a, 0x20beb, 0x20cb8, 0x217fa, 0x216c2, 0x24a50, 0x21852, 0x28ac0, 0x249ad, 0x218bf, 0x21883, 0x27484,
	0x23d5b, 0x28a81, 0x21862, 0x20ab4, 0x2139c, 0x28218, 0x290e4, 0x27e4f, 0x23fed, 0x23e2d, 0x203f5, 0x28c1c,
	0x26bc0, 0x21452, 0x24362, 0x24a71, 0x22fe3, 0x212b0, 0x223bd, 0x21398, 0x234e5, 0x27bf4, 0x236df, 0x28a83,
	0x237d6, 0x233fa, 0x24c9f, 0x236ad, 0x26cb7, 0x26d26, 0x26d51, 0x26c82, 0x26fde, 0x27109, 0x2173a, 0x26c80,
	0x27053, 0x217db, 0x217b3, 0x21905, 0x241fc, 0x2173c, 0x242a5, 0x24293, 0x23ef9, 0x27736, 0x2445b, 0x242ca,
	0x24259, 0x289e1, 0x26d28, 0x244ce, 0x27e4d, 0x243bd, 0x24256, 0x21304, 0x243e9, 0x2f825, 0x24a4f, 0x24a5d,
	0x217df, 0x23afa, 0x23300, 0x20214, 0x208d5, 0x20619, 0x21f9e, 0x2a2b6, 0x2915b, 0x28a59, 0x29420, 0x27af4,
	0x256f6, 0x27b18, 0x248f2, 0x24f5c, 0x25535, 0x20ccf, 0x27967, 0x21bc2, 0x20094, 0x202b7, 0x203a0, 0x204d7,
	0x205d5, 0x20615, 0x20676, 0x216ba, 0x20ac2, 0x20acd, 0x20bbf, 0x2f83b, 0x20bcb, 0x20bfb, 0x20c3b, 0x20c53,
	0x20c65, 0x20c7c, 0x20c8d, 0x20cb5, 0x20cdd, 0x20ced, 0x20d6f, 0x20db2, 0x20dc8, 0x20e04, 0x20e0e, 0x20ed7,
	0x20f90, 0x20f2d, 0x20e73, 0x20fbc, 0x2105c, 0x2104f, 0x21076, 0x2107b, 0x21088, 0x21096, 0x210bf, 0x210d3,
	0x2112f, 0x2113b, 0x212e3, 0x21375, 0x21336, 0x21577, 0x21619, 0x217c3, 0x217c7, 0x2182d, 0x2196a, 0x21a2d,
	0x21a45, 0x21c2a, 0x21c70, 0x21cac, 0x21ec8, 0x21ed5, 0x21f15, 0x22045, 0x2227c, 0x223d7, 0x223fa, 0x2272a,
	0x22871, 0x2294f, 0x22967, 0x22993, 0x22ad5, 0x22ae8, 0x22b0e, 0x22b3f, 0x22c4c, 0x22c88, 0x22cb7, 0x25be8,
	0x22d08, 0x22d12, 0x22db7, 0x22d95, 0x22e42, 0x22f74, 0x22fcc, 0x23033, 0x23066, 0x2331f, 0x233de, 0x27a79,
	0x23567, 0x235f3, 0x249ba, 0x2361a, 0x23716, 0x20346, 0x23aa7, 0x27657, 0x25fe2, 0x23e11, 0x23eb9, 0x275fe,
	0x2209a, 0x24119, 0x28a9a, 0x242ee, 0x2430d, 0x2403b, 0x24334, 0x24396, 0x24a45, 0x205ca, 0x20611, 0x21ea8,
	0x23cff, 0x24404, 0x244d6, 0x24674, 0x2472f, 0x285e8, 0x299c9, 0x221c3, 0x28b4e, 0x24812, 0x248fb, 0x24a15,
	0x24ac0, 0x20c78, 0x24ea5, 0x24f86, 0x20779, 0x2502c, 0x25299, 0x25419, 0x23f4a, 0x24aa7, 0x25446, 0x2546e,
	0x26b52, 0x2553f, 0x27632, 0x2555e, 0x25562, 0x25566, 0x257c7, 0x2493f, 0x2585d, 0x233cc, 0x25903, 0x28948,
	0x25aae, 0x25b89, 0x25c06, 0x21d90, 0x26102, 0x27c12, 0x261b2, 0x24f9a, 0x26402, 0x2644a, 0x26bf7, 0x26484,
	0x2191c, 0x249f6, 0x26488, 0x23fef, 0x26512, 0x265bf, 0x266b5, 0x2271b, 0x257e1, 0x2f8cd, 0x24521, 0x266fc,
	0x24934, 0x26cbd, 0x26799, 0x2686e, 0x26411, 0x2685e, 0x268c7, 0x290c0, 0x20a11, 0x26926, 0x26939, 0x269fa,
	0x26a2d, 0x26469, 0x20021, 0x26a34, 0x26b5b, 0x23519, 0x26b9d, 0x26ca4, 0x26dae, 0x2258d, 0x2704b, 0x271cd,
	0x27280, 0x27285, 0x2217a, 0x2728b, 0x272e6, 0x249d0, 0x27450, 0x20ef8, 0x22926, 0x28473, 0x217b1, 0x24a2a,
	0x21820, 0x29cad, 0x298a4, 0x277cc, 0x27858, 0x2160a, 0x2372f, 0x280e8, 0x213c5, 0x279dd, 0x291a8, 0x270af,
	0x289ab, 0x279fd, 0x27a0a, 0x27b0b, 0x27d66, 0x2417a, 0x28009, 0x2a2df, 0x28318, 0x26e07, 0x2816f, 0x28023,
	0x269b5, 0x213ed, 0x2322f, 0x28048, 0x28c30, 0x28083, 0x28949, 0x24988, 0x24aa5, 0x23f81, 0x28090, 0x280f4,
	0x2812e, 0x21fa1, 0x2814f, 0x28189, 0x281af, 0x2821a, 0x28306, 0x2832f, 0x2838a, 0x28468, 0x286aa, 0x28956,
	0x289b8, 0x289e7, 0x289e8, 0x28b46, 0x28bd4, 0x28c09, 0x28fc5, 0x290ec, 0x29110, 0x2913c, 0x2915e, 0x24aca,
	0x294e7, 0x295e9, 0x295b0, 0x295b8, 0x29732, 0x298d1, 0x29949, 0x2996a, 0x299c3, 0x29a28, 0x29b0e, 0x29d5a,
	0x29d9b, 0x29ef8, 0x29f23, 0x2a293, 0x2a2ff, 0x2a5cb, 0x20c9c, 0x224b0, 0x24a93, 0x28b2c, 0x2789d, 0x217f5,
	0x28024, 0x28b6c, 0x28b99, 0x27a3e, 0x266af, 0x27655, 0x23cb7, 0x25635, 0x25956, 0x25e81, 0x26258, 0x20e6d,
	0x23e88, 0x24c9e, 0x217f6, 0x2187b, 0x25c4a, 0x25311, 0x29d98, 0x25ed8, 0x23d40, 0x20fea, 0x20d49, 0x236ba,
	0x20e9d, 0x282e2, 0x20c41, 0x20c96, 0x25148, 0x20e76, 0x22c62, 0x20ea2, 0x21075, 0x22b43, 0x22eb3, 0x20da7,
	0x2688a, 0x210c1, 0x24706, 0x26893, 0x226f4, 0x27d2f, 0x241a3, 0x27d73, 0x26ed0, 0x272b6, 0x211d9, 0x23cfc,
	0x2a6a9, 0x20eac, 0x20ef9, 0x21ca2, 0x24fc2, 0x27ff9, 0x20feb, 0x22da0, 0x247e0, 0x29d7c, 0x20fec, 0x20e0a,
	0x275a3, 0x20fed, 0x26048, 0x21187, 0x24618, 0x24b6e, 0x25a95, 0x20979, 0x22465, 0x29eac, 0x23cfe, 0x29f30,
	0x24fa9, 0x2959e, 0x29fde, 0x23db6, 0x272b2, 0x267b3, 0x23720, 0x23ef7, 0x23e2c, 0x2048e, 0x20eb6, 0x27f2e,
	0x2a434, 0x230da, 0x243f2, 0x212a9, 0x24963, 0x29e06, 0x270ae, 0x2176c, 0x294d0, 0x26335, 0x27164, 0x20d28,
	0x26d22, 0x24ae2, 0x20d71, 0x21f0f, 0x21dd1, 0x2493e, 0x2176d, 0x28e97, 0x26d23, 0x203fc, 0x25c21, 0x23cfd,
	0x24919, 0x20cd4, 0x201f2, 0x2a64a, 0x2837d, 0x24a77, 0x28a5a, 0x2a2b2, 0x2f840, 0x24abb, 0x2183b, 0x26e05,
	0x2251b, 0x26159, 0x233f5, 0x28bc2, 0x28e39, 0x21d46, 0x20f3b, 0x25f1a, 0x27486, 0x267cc, 0x26ed1, 0x24011,
	0x28b2d, 0x23cc7, 0x25ed7, 0x27656, 0x25531, 0x21944, 0x212fe, 0x29903, 0x26ddc, 0x270ad, 0x261ad, 0x28a0f,
	0x23677, 0x200ee, 0x26846, 0x24f0e, 0x2634c, 0x2626b, 0x200cc, 0x2008a, 0x27607, 0x20547, 0x205df, 0x23fc5,
	0x24942, 0x289e4, 0x219db, 0x23cc8, 0x24933, 0x289aa, 0x202a0, 0x26bb3, 0x21305, 0x224ed, 0x26d29, 0x27a84,
	0x23600, 0x24ab1, 0x22513, 0x2037e, 0x20380, 0x20347, 0x2041f, 0x249a4, 0x20487, 0x233b4, 0x20bff, 0x220fc,
	0x202e5, 0x22530, 0x2058e, 0x23233, 0x21983, 0x205b3, 0x23c99, 0x24aa6, 0x2372d, 0x26b13, 0x28ade, 0x23f80,
	0x20954, 0x23fec, 0x20be2, 0x21726, 0x216e8, 0x286ab, 0x21596, 0x21613, 0x28a9b, 0x25772, 0x20b8f, 0x23feb,
	0x22da3, 0x20c77, 0x26b53, 0x20d74, 0x2170d, 0x20edd, 0x20d4d, 0x289bc, 0x22698, 0x218d7, 0x2403a, 0x24435,
	0x210b4, 0x2328a, 0x28b66, 0x2124f, 0x241a5, 0x26c7e, 0x21416, 0x21454, 0x24363, 0x24bf5, 0x2123c, 0x2a150,
	0x24278, 0x2163e, 0x21692, 0x20d4e, 0x26c81, 0x26d2a, 0x217dc, 0x217fb, 0x217b2, 0x26da6, 0x21828, 0x216d5,
	0x26e45, 0x249a9, 0x26fa1, 0x22554, 0x21911, 0x216b8, 0x27a0e, 0x20204, 0x21a34, 0x259cc, 0x205a5, 0x21b44,
	0x21ca5, 0x26b28, 0x21df9, 0x21e37, 0x21ea4, 0x24901, 0x22049, 0x22173, 0x244bc, 0x20cd3, 0x21771, 0x28482,
	0x201c1, 0x2f894, 0x2133a, 0x26888, 0x223d0, 0x22471, 0x26e6e, 0x28a36, 0x25250, 0x21f6a, 0x270f8, 0x22668,
	0x2029e, 0x28a29, 0x21877, 0x227b4, 0x24982, 0x2498f, 0x27a53, 0x2f8a6, 0x26ed2, 0x20656, 0x23fb7, 0x2285f,
	0x28b9d, 0x2995d, 0x22980, 0x228c1, 0x20118, 0x21770, 0x22e0d, 0x249df, 0x2138e, 0x217fc, 0x22e36, 0x2408c,
	0x2571d, 0x24a28, 0x24a23, 0x2307e, 0x24940, 0x21829, 0x23400, 0x231f7, 0x231f8, 0x231a4, 0x231a5, 0x20e75,
	0x251e6, 0x21e3d, 0x23231, 0x285f4, 0x231c8, 0x25313, 0x228f7, 0x2439c, 0x24a21, 0x237c2, 0x241cd, 0x290ed,
	0x233e6, 0x26da0, 0x2346f, 0x28adf, 0x235cd, 0x2363c, 0x28a4a, 0x203c9, 0x23659, 0x2212a, 0x23703, 0x2919c,
	0x20923, 0x227cd, 0x23adb, 0x203b5, 0x21958, 0x23b5a, 0x23efc, 0x2248b, 0x248f1, 0x26b51, 0x23dbc, 0x23dbd,
	0x241a4, 0x2490c, 0x24900, 0x23cc9, 0x20d32, 0x231f9, 0x22491, 0x26d25, 0x26da1, 0x26deb, 0x2497f, 0x24085,
	0x26e72, 0x26f74, 0x28b21, 0x23e2f, 0x23f82, 0x2304b, 0x23e30, 0x21497, 0x2403d, 0x29170, 0x24144, 0x24091,
	0x24155, 0x24039, 0x23ff0, 0x23fb4, 0x2413f, 0x24156, 0x24157, 0x24140, 0x261dd, 0x24277, 0x24365, 0x242c1,
	0x2445a, 0x24a27, 0x24a22, 0x28be8, 0x25605, 0x24974, 0x23044, 0x24823, 0x2882b, 0x28804, 0x20c3a, 0x26a2e,
	0x241e2, 0x216e7, 0x24a24, 0x249b7, 0x2498d, 0x249fb, 0x24a26, 0x205c3, 0x228ad, 0x28eb2, 0x24a8c, 0x2415f,
	0x24a79, 0x28b8f, 0x28c03, 0x2189e, 0x21988, 0x28ed9, 0x21a4b, 0x28eac, 0x24f82, 0x24d13, 0x263f5, 0x26911,
	0x2690e, 0x26f9f, 0x2509d, 0x2517d, 0x21e1c, 0x25220, 0x232ac, 0x28964, 0x28968, 0x216c1, 0x21376, 0x24a12,
	0x255e0, 0x2760c, 0x28b2b, 0x26083, 0x2261c, 0x25857, 0x27b39, 0x27126, 0x2910d
};

const struct charset_double charset_doubles[] = {
	{0, 0x81, 125},
	{125, 0x21, 84},
	{209, 0xa1, 89},
	{298, 0xa1, 87},
	{385, 0x81, 126},
	{511, 0x81, 124},
	{635, 0x81, 124},
	{759, 0x81, 124},
	{883, 0x8e, 113},
	{996, 0xa2, 93},
	{1089, 0x8e, 113},
	{1202, 0xa2, 93},
	{1295, 0x8e, 113},
	{1408, 0xa2, 93},
	{1501, 0x8e, 111},
	{1612, 0xa2, 82},
	{1694, 0x81, 126},
	{1820, 0x81, 126},
	{1946, 0x81, 126},
	{2072, 0x81, 126},
	{2198, 0x81, 126},
	{2324, 0x81, 126},
	{2450, 0x81, 126},
	{2576, 0xa1, 94},
	{2670, 0x21, 87},
	{2757, 0x8f, 112},
	{2869, 0x8f, 112},
	{2981, 0xa1, 94},
	{3075, 0xa1, 94},
	{3169, 0x81, 126},
	{3295, 0x81, 126},
	{3421, 0x81, 126},
	{3547, 0x1b, 1},
	{3548, 0x22, 76},
	{3624, 0x21, 94},
	{3718, 0x8e, 113},
	{3831, 0xa2, 93},
	{3924, 0x21, 92},
	{4016, 0x22, 76},
	{4092, 0x21, 87},
	{4179, 0x21, 94},
	{4273, 0x21, 94},
	{4367, 0x21, 93},
};

const struct charset_row charset_rows[] = {
	{0,65,254}, {190,65,254}, {380,65,254}, {570,65,254}, {760,65,254}, {950,65,254}, {1140,65,254}, {1330,65,254},
	{1520,65,254}, {1710,65,254}, {1900,65,254}, {2090,65,254}, {2280,65,254}, {2470,65,254}, {2660,65,254},
	{2850,65,254}, {3040,65,254}, {3230,65,254}, {3420,65,254}, {3610,65,254}, {3800,65,254}, {3990,65,254},
	{4180,65,254}, {4370,65,254}, {4560,65,254}, {4750,65,254}, {4940,65,254}, {5130,65,254}, {5320,65,254},
	{5510,65,254}, {5700,65,254}, {5890,65,254}, {6080,65,254}, {6270,65,229}, {6435,65,254}, {6625,65,254},
	{6815,65,248}, {6999,65,228}, {7163,65,239}, {7338,65,254}, {7528,65,254}, {7718,65,243}, {7897,65,246},
	{8079,65,241}, {8256,65,160}, {8352,65,160}, {8448,65,160}, {8544,65,254}, {8734,65,254}, {8924,65,254},
	{9114,65,254}, {9304,65,254}, {9494,65,254}, {9684,65,254}, {9874,65,254}, {10064,65,254}, {10254,65,254},
	{10444,65,254}, {10634,65,254}, {10824,65,254}, {11014,65,254}, {11204,65,254}, {11394,65,254}, {11584,65,254},
	{11774,65,254}, {11964,65,254}, {12154,65,254}, {12344,65,254}, {12534,65,254}, {12724,65,254}, {12914,161,254},
	{13008,161,254}, {0,1,0}, {13102,161,254}, {13196,161,254}, {13290,161,254}, {13384,161,254}, {13478,161,254},
	{13572,161,254}, {13666,161,254}, {13760,161,254}, {13854,161,254}, {13948,161,254}, {14042,161,254},
	{14136,161,254}, {14230,161,254}, {14324,161,254}, {14418,161,254}, {14512,161,254}, {14606,161,254},
	{14700,161,254}, {14794,161,254}, {14888,161,254}, {14982,161,254}, {15076,161,254}, {15170,161,254},
	{15264,161,254}, {15358,161,254}, {15452,161,254}, {15546,161,254}, {15640,161,254}, {15734,161,254},
	{15828,161,254}, {15922,161,254}, {16016,161,254}, {16110,161,254}, {16204,161,254}, {16298,161,254},
	{16392,161,254}, {16486,161,254}, {16580,161,254}, {16674,161,254}, {16768,161,254}, {16862,161,254},
	{16956,161,254}, {17050,161,254}, {17144,161,254}, {17238,161,254}, {17332,161,254}, {17426,161,254},
	{17520,161,254}, {17614,161,254}, {17708,161,254}, {17802,161,254}, {17896,161,254}, {17990,33,126},
	{18084,33,126}, {18178,48,122}, {7814,33,115}, {7993,33,118}, {6943,33,88}, {8175,33,113}, {7095,33,64},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {18253,33,126}, {18347,33,126}, {18441,33,126},
	{18535,33,126}, {18629,33,126}, {18723,33,126}, {18817,33,126}, {18911,33,126}, {19005,33,126}, {19099,33,126},
	{19193,33,126}, {19287,33,126}, {19381,33,126}, {19475,33,126}, {19569,33,126}, {19663,33,126}, {19757,33,126},
	{19851,33,126}, {19945,33,126}, {20039,33,126}, {20133,33,126}, {20227,33,126}, {20321,33,126}, {20415,33,126},
	{20509,33,126}, {20603,33,126}, {20697,33,126}, {20791,33,126}, {20885,33,126}, {20979,33,126}, {21073,33,126},
	{21167,33,83}, {21218,33,126}, {21312,33,126}, {21406,33,126}, {21500,33,126}, {21594,33,126}, {21688,33,126},
	{21782,33,126}, {21876,33,126}, {21970,33,126}, {22064,33,126}, {22158,33,126}, {22252,33,126}, {22346,33,126},
	{22440,33,126}, {22534,33,126}, {22628,33,126}, {22722,33,126}, {22816,33,126}, {22910,33,126}, {23004,33,126},
	{23098,33,126}, {23192,33,126}, {23286,33,126}, {23380,33,126}, {23474,33,126}, {23568,33,126}, {23662,33,126},
	{23756,33,126}, {23850,33,126}, {23944,33,126}, {24038,33,126}, {24132,33,126}, {24226,33,126}, {24320,33,126},
	{24414,33,126}, {24508,33,126}, {24602,33,38}, {24608,64,254}, {24799,64,254}, {24990,64,191}, {25118,64,254},
	{25309,64,254}, {25500,64,254}, {25691,64,254}, {25882,64,254}, {26073,64,254}, {26264,64,254}, {26455,64,254},
	{26646,64,254}, {26837,64,254}, {27028,64,254}, {27219,64,254}, {27410,64,254}, {27601,64,254}, {27792,64,254},
	{27983,64,254}, {28174,64,254}, {28365,64,254}, {28556,64,254}, {28747,64,254}, {28938,64,254}, {29129,64,254},
	{29320,64,254}, {29511,64,254}, {29702,64,254}, {29893,64,254}, {30084,64,254}, {30275,64,254}, {30466,64,254},
	{30657,64,254}, {30848,64,254}, {31039,64,254}, {31230,64,254}, {31421,64,254}, {31612,64,254}, {31803,64,252},
	{0,1,0}, {31992,64,254}, {32183,64,254}, {32374,64,254}, {32565,64,254}, {32756,64,254}, {32947,64,254},
	{33138,64,254}, {33329,64,254}, {33520,64,254}, {33711,64,254}, {33902,64,254}, {34093,64,254}, {34284,64,254},
	{34475,64,254}, {34666,64,254}, {34857,64,254}, {35048,64,254}, {35239,64,254}, {35430,64,254}, {35621,64,254},
	{35812,64,254}, {36003,64,254}, {36194,64,254}, {36385,64,254}, {36576,64,254}, {36767,64,254}, {36958,64,254},
	{37149,64,254}, {37340,64,254}, {37531,64,254}, {37722,64,254}, {37913,64,254}, {38104,64,254}, {38295,64,254},
	{38486,64,254}, {38677,64,254}, {38868,64,254}, {39059,64,254}, {39250,64,254}, {39441,64,254}, {39632,64,254},
	{39823,64,254}, {40014,64,254}, {40205,64,254}, {40396,64,254}, {40587,64,254}, {40778,64,254}, {40969,64,254},
	{41160,64,213}, {41310,96,254}, {41469,177,252}, {41545,161,254}, {7814,161,243}, {7993,161,246},
	{6943,161,216}, {8175,161,241}, {41639,161,233}, {41712,164,239}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {41788,161,254}, {41882,161,254}, {41976,161,254}, {42070,161,254}, {42164,161,254}, {42258,161,254},
	{42352,161,254}, {42446,161,254}, {42540,161,254}, {42634,161,254}, {42728,161,254}, {42822,161,254},
	{42916,161,254}, {43010,161,254}, {43104,161,254}, {43198,161,254}, {43292,161,254}, {43386,161,254},
	{43480,161,254}, {43574,161,254}, {43668,161,254}, {43762,161,254}, {43856,161,254}, {43950,161,254},
	{44044,161,254}, {44138,161,254}, {44232,161,254}, {44326,161,254}, {44420,161,254}, {44514,161,254},
	{44608,161,254}, {44702,161,254}, {44796,161,254}, {44890,161,254}, {44984,161,254}, {45078,161,254},
	{45172,161,254}, {45266,161,254}, {45360,161,254}, {45454,161,249}, {45543,161,254}, {45637,161,254},
	{45731,161,254}, {45825,161,254}, {45919,161,254}, {46013,161,254}, {46107,161,254}, {46201,161,254},
	{46295,161,254}, {46389,161,254}, {46483,161,254}, {46577,161,254}, {46671,161,254}, {46765,161,254},
	{46859,161,254}, {46953,161,254}, {47047,161,254}, {47141,161,254}, {47235,161,254}, {47329,161,254},
	{47423,161,254}, {47517,161,254}, {47611,161,254}, {47705,161,254}, {47799,161,254}, {47893,161,254},
	{47987,161,254}, {48081,161,254}, {48175,161,254}, {48269,161,254}, {48363,161,254}, {48457,161,254},
	{48551,64,254}, {48742,64,254}, {48933,64,254}, {49124,64,254}, {49315,64,254}, {49506,64,254}, {49697,64,254},
	{49888,64,254}, {50079,64,254}, {50270,64,254}, {50461,64,254}, {50652,64,254}, {50843,64,254}, {51034,64,254},
	{51225,64,254}, {51416,64,254}, {51607,64,254}, {51798,64,254}, {51989,64,254}, {52180,64,254}, {52371,64,254},
	{52562,64,254}, {52753,64,254}, {52944,64,254}, {53135,64,254}, {53326,64,254}, {53517,64,254}, {53708,64,254},
	{53899,64,254}, {54090,64,254}, {54281,64,254}, {54472,64,254}, {54663,64,254}, {54854,64,254}, {55045,64,254},
	{55236,64,254}, {55427,64,254}, {55618,64,254}, {55809,64,254}, {56000,64,254}, {56191,64,254}, {56382,64,254},
	{56573,64,254}, {56764,64,254}, {56955,64,254}, {57146,64,254}, {57337,64,254}, {57528,64,254}, {57719,64,254},
	{57910,64,254}, {58101,64,254}, {58292,64,254}, {58483,64,254}, {58674,64,254}, {58865,64,254}, {59056,64,254},
	{59247,64,254}, {59438,64,254}, {59629,64,254}, {59820,64,254}, {60011,64,254}, {60202,64,254}, {60393,64,254},
	{60584,64,254}, {60775,64,254}, {60966,64,254}, {61157,64,254}, {61348,64,254}, {61539,64,254}, {61730,64,254},
	{61921,64,254}, {62112,64,254}, {62303,64,254}, {62494,64,254}, {62685,64,254}, {62876,64,254}, {63067,64,254},
	{63258,64,254}, {63449,64,254}, {63640,64,254}, {63831,64,254}, {64022,64,254}, {64213,64,254}, {64404,64,254},
	{64595,64,254}, {64786,64,254}, {64977,64,254}, {65168,64,254}, {65359,64,254}, {65550,64,254}, {65741,64,254},
	{65932,64,254}, {66123,64,254}, {66314,64,254}, {66505,64,254}, {66696,64,254}, {66887,64,254}, {67078,64,254},
	{67269,64,254}, {67460,64,254}, {67651,64,254}, {67842,64,254}, {68033,64,254}, {68224,64,254}, {68415,64,254},
	{68606,64,254}, {68797,64,254}, {68988,64,254}, {69179,64,254}, {69370,64,254}, {69561,64,254}, {69752,64,254},
	{69943,64,254}, {70134,64,254}, {70325,64,254}, {70516,64,254}, {70707,64,254}, {70898,64,254}, {71089,64,254},
	{71280,64,254}, {71471,64,254}, {71662,64,254}, {71853,64,254}, {72044,64,254}, {72235,64,254}, {72426,64,254},
	{72617,64,252}, {72806,79,241}, {72969,64,214}, {73120,64,190}, {0,1,0}, {0,1,0}, {0,1,0}, {73247,159,252},
	{73341,64,252}, {73530,64,252}, {73719,64,252}, {73908,64,252}, {74097,64,252}, {74286,64,252}, {74475,64,252},
	{74664,64,252}, {74853,64,252}, {75042,64,252}, {75231,64,252}, {75420,64,252}, {75609,64,252}, {75798,64,252},
	{75987,64,252}, {76176,64,252}, {76365,64,252}, {76554,64,252}, {76743,64,252}, {76932,64,252}, {77121,64,252},
	{77310,64,252}, {77499,64,252}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {77688,64,252}, {77877,64,252}, {78066,64,252},
	{78255,64,252}, {78444,64,252}, {78633,64,252}, {78822,64,252}, {79011,64,252}, {79200,64,252}, {79389,64,252},
	{79578,64,164}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {79679,64,252}, {79868,64,252}, {80057,64,252},
	{80246,64,252}, {80435,64,252}, {80624,64,252}, {80813,64,252}, {81002,64,252}, {81191,64,252}, {81380,64,252},
	{81569,64,252}, {81758,64,252}, {81947,64,75}, {81959,64,252}, {72806,79,241}, {72969,64,214}, {73120,64,190},
	{0,1,0}, {0,1,0}, {82148,64,156}, {18253,159,252}, {82241,64,252}, {82430,64,252}, {82619,64,252},
	{82808,64,252}, {82997,64,252}, {83186,64,252}, {74475,64,252}, {83375,64,252}, {83564,64,252}, {83753,64,252},
	{83942,64,252}, {84131,64,252}, {84320,64,252}, {84509,64,252}, {84698,64,252}, {84887,64,252}, {76365,64,252},
	{85076,64,252}, {76743,64,252}, {76932,64,252}, {85265,64,252}, {85454,64,252}, {85643,64,252}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {85832,64,252}, {86021,64,252}, {86210,64,252}, {78255,64,252}, {78444,64,252},
	{86399,64,252}, {86588,64,252}, {86777,64,252}, {86966,64,252}, {87155,64,252}, {87344,64,164}, {0,1,0},
	{0,1,0}, {87445,64,252}, {87634,64,252}, {0,1,0}, {79679,64,252}, {79868,64,252}, {80057,64,252},
	{80246,64,252}, {80435,64,252}, {80624,64,252}, {80813,64,252}, {81002,64,252}, {81191,64,252}, {81380,64,252},
	{87823,64,252}, {81758,64,252}, {81947,64,75}, {88012,64,252}, {72806,79,241}, {72969,64,214}, {73120,64,190},
	{0,1,0}, {0,1,0}, {82148,64,156}, {18253,159,252}, {82241,64,252}, {82430,64,252}, {82619,64,252},
	{82808,64,252}, {82997,64,252}, {83186,64,252}, {74475,64,252}, {83375,64,252}, {83564,64,252}, {83753,64,252},
	{83942,64,252}, {84131,64,252}, {84320,64,252}, {84509,64,252}, {84698,64,252}, {84887,64,252}, {76365,64,252},
	{85076,64,252}, {76743,64,252}, {76932,64,252}, {85265,64,252}, {85454,64,252}, {85643,64,252}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {85832,64,252}, {86021,64,252}, {86210,64,252}, {78255,64,252}, {78444,64,252},
	{86399,64,252}, {86588,64,252}, {86777,64,252}, {86966,64,252}, {87155,64,252}, {87344,64,164}, {0,1,0},
	{0,1,0}, {87445,64,252}, {88201,64,252}, {0,1,0}, {79679,64,252}, {79868,64,252}, {80057,64,252},
	{80246,64,252}, {80435,64,252}, {80624,64,252}, {80813,64,252}, {81002,64,252}, {81191,64,252}, {81380,64,252},
	{88390,64,252}, {81758,64,252}, {81947,64,75}, {88579,161,228}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {88647,161,254}, {82054,161,254}, {18178,176,250}, {7814,161,243}, {7993,161,246}, {6943,161,216},
	{8175,161,241}, {7095,161,192}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {88741,161,249}, {0,1,0}, {0,1,0},
	{18253,161,254}, {18347,161,254}, {18441,161,254}, {18535,161,254}, {18629,161,254}, {18723,161,254},
	{18817,161,254}, {18911,161,254}, {19005,161,254}, {19099,161,254}, {19193,161,254}, {19287,161,254},
	{19381,161,254}, {19475,161,254}, {19569,161,254}, {19663,161,254}, {19757,161,254}, {19851,161,254},
	{19945,161,254}, {20039,161,254}, {20133,161,254}, {20227,161,254}, {20321,161,254}, {20415,161,254},
	{20509,161,254}, {20603,161,254}, {20697,161,254}, {20791,161,254}, {20885,161,254}, {20979,161,254},
	{21073,161,254}, {21167,161,211}, {21218,161,254}, {21312,161,254}, {21406,161,254}, {21500,161,254},
	{21594,161,254}, {21688,161,254}, {21782,161,254}, {21876,161,254}, {21970,161,254}, {22064,161,254},
	{22158,161,254}, {22252,161,254}, {22346,161,254}, {22440,161,254}, {22534,161,254}, {22628,161,254},
	{22722,161,254}, {22816,161,254}, {22910,161,254}, {23004,161,254}, {23098,161,254}, {23192,161,254},
	{23286,161,254}, {23380,161,254}, {23474,161,254}, {23568,161,254}, {23662,161,254}, {23756,161,254},
	{23850,161,254}, {23944,161,254}, {24038,161,254}, {24132,161,254}, {24226,161,254}, {24320,161,254},
	{24414,161,254}, {24508,161,254}, {24602,161,166}, {56479,161,254}, {56670,161,254}, {56861,161,254},
	{57052,161,254}, {57243,161,254}, {57434,161,254}, {71377,161,254}, {71568,161,254}, {71759,161,254},
	{71950,161,254}, {56214,195,195}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {88830,169,238}, {88900,163,244}, {88982,163,252}, {89072,181,251},
	{89143,192,222}, {89174,170,232}, {0,1,0}, {89237,194,232}, {89276,206,252}, {89323,175,183}, {89332,190,235},
	{89378,179,249}, {89449,228,254}, {89476,194,240}, {89523,172,228}, {89580,168,201}, {89614,196,244},
	{89663,166,252}, {89750,161,240}, {89830,161,254}, {89924,204,253}, {89974,167,213}, {90021,184,234},
	{90072,161,252}, {90164,177,248}, {90236,166,252}, {90323,179,241}, {90386,174,249}, {90462,165,217},
	{90515,170,187}, {90533,186,242}, {90590,213,237}, {90615,229,233}, {90620,232,236}, {59319,187,187},
	{90625,225,232}, {90633,167,242}, {35433,174,174}, {0,1,0}, {16839,222,222}, {90709,162,244}, {90792,161,209},
	{0,1,0}, {0,1,0}, {90841,211,223}, {90854,200,250}, {90905,164,203}, {90945,185,195}, {27445,217,217},
	{37931,226,226}, {14129,199,199}, {90956,166,248}, {91039,166,250}, {91124,179,235}, {91181,232,239},
	{91189,172,178}, {91196,177,221}, {91241,209,237}, {91270,205,234}, {91300,165,251}, {41293,214,214}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {91387,161,185}, {91412,161,248}, {72141,161,254}, {72332,161,254},
	{72523,161,254}, {80908,161,254}, {91500,161,254}, {81097,161,254}, {91594,161,254}, {81286,161,254},
	{91688,161,254}, {81475,161,254}, {88579,161,228}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{91782,161,254}, {82054,161,254}, {18178,176,250}, {7814,161,243}, {7993,161,246}, {6943,161,216},
	{8175,161,241}, {7095,161,192}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {18253,161,254},
	{18347,161,254}, {18441,161,254}, {18535,161,254}, {18629,161,254}, {18723,161,254}, {18817,161,254},
	{18911,161,254}, {19005,161,254}, {19099,161,254}, {19193,161,254}, {19287,161,254}, {19381,161,254},
	{19475,161,254}, {19569,161,254}, {19663,161,254}, {19757,161,254}, {19851,161,254}, {19945,161,254},
	{20039,161,254}, {20133,161,254}, {20227,161,254}, {20321,161,254}, {20415,161,254}, {20509,161,254},
	{20603,161,254}, {20697,161,254}, {20791,161,254}, {20885,161,254}, {20979,161,254}, {21073,161,254},
	{21167,161,211}, {21218,161,254}, {21312,161,254}, {21406,161,254}, {21500,161,254}, {21594,161,254},
	{21688,161,254}, {21782,161,254}, {21876,161,254}, {21970,161,254}, {22064,161,254}, {22158,161,254},
	{22252,161,254}, {22346,161,254}, {22440,161,254}, {22534,161,254}, {22628,161,254}, {22722,161,254},
	{22816,161,254}, {22910,161,254}, {23004,161,254}, {23098,161,254}, {23192,161,254}, {23286,161,254},
	{23380,161,254}, {23474,161,254}, {23568,161,254}, {23662,161,254}, {23756,161,254}, {23850,161,254},
	{23944,161,254}, {24038,161,254}, {24132,161,254}, {24226,161,254}, {24320,161,254}, {24414,161,254},
	{24508,161,254}, {24602,161,166}, {56479,161,254}, {56670,161,254}, {56861,161,254}, {57052,161,254},
	{57243,161,254}, {57434,161,254}, {71377,161,254}, {71568,161,254}, {71759,161,254}, {71950,161,254},
	{88387,195,195}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {88830,169,238}, {88900,163,244}, {88982,163,252}, {89072,181,251}, {89143,192,222},
	{89174,170,232}, {0,1,0}, {89237,194,232}, {89276,206,252}, {89323,175,183}, {89332,190,235}, {89378,179,249},
	{89449,228,254}, {89476,194,240}, {89523,172,228}, {89580,168,201}, {89614,196,244}, {89663,166,252},
	{89750,161,240}, {89830,161,254}, {89924,204,253}, {89974,167,213}, {90021,184,234}, {90072,161,252},
	{90164,177,248}, {90236,166,252}, {90323,179,241}, {90386,174,249}, {90462,165,217}, {90515,170,187},
	{90533,186,242}, {90590,213,237}, {90615,229,233}, {90620,232,236}, {59319,187,187}, {90625,225,232},
	{90633,167,242}, {35433,174,174}, {0,1,0}, {16839,222,222}, {90709,162,244}, {90792,161,209}, {0,1,0}, {0,1,0},
	{90841,211,223}, {90854,200,250}, {90905,164,203}, {90945,185,195}, {27445,217,217}, {37931,226,226},
	{14129,199,199}, {90956,166,248}, {91039,166,250}, {91124,179,235}, {91181,232,239}, {91189,172,178},
	{91196,177,221}, {91241,209,237}, {91270,205,234}, {91300,165,251}, {41293,214,214}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {91387,161,185}, {91412,161,248}, {72141,161,254}, {72332,161,254}, {72523,161,254},
	{80908,161,254}, {91500,161,254}, {81097,161,254}, {91594,161,254}, {81286,161,254}, {91688,161,254},
	{81475,161,254}, {88579,161,228}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {91782,161,254},
	{82054,161,254}, {18178,176,250}, {7814,161,243}, {7993,161,246}, {6943,161,216}, {8175,161,241},
	{7095,161,192}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {18253,161,254}, {18347,161,254},
	{18441,161,254}, {18535,161,254}, {18629,161,254}, {18723,161,254}, {18817,161,254}, {18911,161,254},
	{19005,161,254}, {19099,161,254}, {19193,161,254}, {19287,161,254}, {19381,161,254}, {19475,161,254},
	{19569,161,254}, {19663,161,254}, {19757,161,254}, {19851,161,254}, {19945,161,254}, {20039,161,254},
	{20133,161,254}, {20227,161,254}, {20321,161,254}, {20415,161,254}, {20509,161,254}, {20603,161,254},
	{20697,161,254}, {20791,161,254}, {20885,161,254}, {20979,161,254}, {21073,161,254}, {21167,161,211},
	{21218,161,254}, {21312,161,254}, {21406,161,254}, {21500,161,254}, {21594,161,254}, {21688,161,254},
	{21782,161,254}, {21876,161,254}, {21970,161,254}, {22064,161,254}, {22158,161,254}, {22252,161,254},
	{22346,161,254}, {22440,161,254}, {22534,161,254}, {22628,161,254}, {22722,161,254}, {22816,161,254},
	{22910,161,254}, {23004,161,254}, {23098,161,254}, {23192,161,254}, {23286,161,254}, {23380,161,254},
	{23474,161,254}, {23568,161,254}, {23662,161,254}, {23756,161,254}, {23850,161,254}, {23944,161,254},
	{24038,161,254}, {24132,161,254}, {24226,161,254}, {24320,161,254}, {24414,161,254}, {24508,161,254},
	{24602,161,166}, {56479,161,254}, {56670,161,254}, {56861,161,254}, {57052,161,254}, {57243,161,254},
	{57434,161,254}, {71377,161,254}, {71568,161,254}, {71759,161,254}, {71950,161,254}, {91876,175,241}, {0,1,0},
	{0,1,0}, {0,1,0}, {91943,225,252}, {91971,194,254}, {0,1,0}, {92032,161,208}, {92080,161,247}, {92167,161,247},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {92254,161,254}, {92348,161,254}, {92442,161,254}, {92536,161,254},
	{92630,161,254}, {92724,161,254}, {92818,161,254}, {92912,161,254}, {93006,161,254}, {93100,161,254},
	{93194,161,254}, {93288,161,254}, {93382,161,254}, {93476,161,254}, {93570,161,254}, {93664,161,254},
	{93758,161,254}, {93852,161,254}, {93946,161,254}, {94040,161,254}, {94134,161,254}, {94228,161,254},
	{94322,161,254}, {94416,161,254}, {94510,161,254}, {94604,161,254}, {94698,161,254}, {94792,161,254},
	{94886,161,254}, {94980,161,254}, {95074,161,254}, {95168,161,254}, {95262,161,254}, {95356,161,254},
	{95450,161,254}, {95544,161,254}, {95638,161,254}, {95732,161,254}, {95826,161,254}, {95920,161,254},
	{96014,161,254}, {96108,161,254}, {96202,161,254}, {96296,161,254}, {96390,161,254}, {96484,161,254},
	{96578,161,254}, {96672,161,254}, {96766,161,254}, {96860,161,254}, {96954,161,254}, {97048,161,254},
	{97142,161,254}, {97236,161,254}, {97330,161,254}, {97424,161,254}, {97518,161,254}, {97612,161,254},
	{97706,161,254}, {97800,161,254}, {97894,161,254}, {97988,161,227}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{91387,161,185}, {91412,161,248}, {72141,161,254}, {72332,161,254}, {72523,161,254}, {80908,161,254},
	{91500,161,254}, {81097,161,254}, {91594,161,254}, {81286,161,254}, {91688,161,254}, {81475,161,254},
	{88579,161,226}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {88647,161,254}, {82054,161,254},
	{18178,176,250}, {7814,161,243}, {7993,161,246}, {6943,161,216}, {8175,161,241}, {7095,161,192}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {98055,161,252}, {0,1,0}, {0,1,0}, {18253,161,254}, {18347,161,254}, {18441,161,254},
	{18535,161,254}, {18629,161,254}, {18723,161,254}, {18817,161,254}, {18911,161,254}, {19005,161,254},
	{19099,161,254}, {19193,161,254}, {19287,161,254}, {19381,161,254}, {19475,161,254}, {19569,161,254},
	{19663,161,254}, {19757,161,254}, {19851,161,254}, {19945,161,254}, {20039,161,254}, {20133,161,254},
	{20227,161,254}, {20321,161,254}, {20415,161,254}, {20509,161,254}, {20603,161,254}, {20697,161,254},
	{20791,161,254}, {20885,161,254}, {20979,161,254}, {21073,161,254}, {21167,161,211}, {21218,161,254},
	{21312,161,254}, {21406,161,254}, {21500,161,254}, {21594,161,254}, {21688,161,254}, {21782,161,254},
	{21876,161,254}, {21970,161,254}, {22064,161,254}, {22158,161,254}, {22252,161,254}, {22346,161,254},
	{22440,161,254}, {22534,161,254}, {22628,161,254}, {22722,161,254}, {22816,161,254}, {22910,161,254},
	{23004,161,254}, {23098,161,254}, {23192,161,254}, {23286,161,254}, {23380,161,254}, {23474,161,254},
	{23568,161,254}, {23662,161,254}, {23756,161,254}, {23850,161,254}, {23944,161,254}, {24038,161,254},
	{24132,161,254}, {24226,161,254}, {24320,161,254}, {24414,161,254}, {24508,161,254}, {24602,161,166}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {98147,161,254}, {87540,161,254}, {98241,161,254}, {87729,161,254}, {91876,175,241},
	{0,1,0}, {0,1,0}, {0,1,0}, {91943,225,252}, {91971,194,254}, {0,1,0}, {92032,161,208}, {92080,161,247},
	{92167,161,247}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {92254,161,254}, {92348,161,254}, {92442,161,254},
	{92536,161,254}, {92630,161,254}, {92724,161,254}, {92818,161,254}, {92912,161,254}, {93006,161,254},
	{93100,161,254}, {93194,161,254}, {93288,161,254}, {93382,161,254}, {93476,161,254}, {93570,161,254},
	{93664,161,254}, {93758,161,254}, {93852,161,254}, {93946,161,254}, {94040,161,254}, {94134,161,254},
	{94228,161,254}, {94322,161,254}, {94416,161,254}, {94510,161,254}, {94604,161,254}, {94698,161,254},
	{94792,161,254}, {94886,161,254}, {94980,161,254}, {95074,161,254}, {95168,161,254}, {95262,161,254},
	{95356,161,254}, {95450,161,254}, {95544,161,254}, {95638,161,254}, {95732,161,254}, {95826,161,254},
	{95920,161,254}, {96014,161,254}, {96108,161,254}, {96202,161,254}, {96296,161,254}, {96390,161,254},
	{96484,161,254}, {96578,161,254}, {96672,161,254}, {96766,161,254}, {96860,161,254}, {96954,161,254},
	{97048,161,254}, {97142,161,254}, {97236,161,254}, {97330,161,254}, {97424,161,254}, {97518,161,254},
	{97612,161,254}, {97706,161,254}, {97800,161,254}, {97894,161,254}, {97988,161,227}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {98335,161,183}, {98358,64,254}, {98549,64,254}, {98740,64,254}, {98931,64,254},
	{99122,64,254}, {99313,64,254}, {99504,64,254}, {99695,64,254}, {99886,64,254}, {100077,64,254},
	{100268,64,254}, {100459,64,254}, {100650,64,254}, {100841,64,254}, {101032,64,254}, {101223,64,254},
	{101414,64,254}, {101605,64,254}, {101796,64,254}, {101987,64,254}, {102178,64,254}, {102369,64,254},
	{102560,64,254}, {102751,64,254}, {102942,64,254}, {103133,64,254}, {103324,64,254}, {103515,64,254},
	{103706,64,254}, {103897,64,254}, {104088,64,254}, {104279,64,254}, {104470,64,254}, {104661,64,254},
	{104852,64,225}, {25118,64,254}, {25309,64,254}, {25500,64,254}, {25691,64,254}, {25882,64,254}, {26073,64,254},
	{26264,64,254}, {26455,64,254}, {26646,64,254}, {26837,64,254}, {27028,64,254}, {27219,64,254}, {27410,64,254},
	{27601,64,254}, {27792,64,254}, {27983,64,254}, {28174,64,254}, {28365,64,254}, {28556,64,254}, {28747,64,254},
	{28938,64,254}, {29129,64,254}, {29320,64,254}, {29511,64,254}, {29702,64,254}, {29893,64,254}, {30084,64,254},
	{30275,64,254}, {30466,64,254}, {30657,64,254}, {105014,64,254}, {31039,64,254}, {31230,64,254}, {31421,64,254},
	{105205,64,254}, {105396,64,254}, {105587,64,254}, {31992,64,254}, {32183,64,254}, {32374,64,254},
	{32565,64,254}, {32756,64,254}, {32947,64,254}, {33138,64,254}, {33329,64,254}, {33520,64,254}, {33711,64,254},
	{33902,64,254}, {34093,64,254}, {34284,64,254}, {34475,64,254}, {34666,64,254}, {34857,64,254}, {35048,64,254},
	{35239,64,254}, {35430,64,254}, {35621,64,254}, {35812,64,254}, {36003,64,254}, {36194,64,254}, {36385,64,254},
	{36576,64,254}, {36767,64,254}, {36958,64,254}, {37149,64,254}, {37340,64,254}, {37531,64,254}, {37722,64,254},
	{37913,64,254}, {38104,64,254}, {38295,64,254}, {38486,64,254}, {38677,64,254}, {38868,64,254}, {39059,64,254},
	{39250,64,254}, {39441,64,254}, {39632,64,254}, {39823,64,254}, {40014,64,254}, {40205,64,254}, {40396,64,254},
	{40587,64,254}, {40778,64,254}, {40969,64,254}, {105778,64,254}, {105969,64,254}, {106160,64,254},
	{106351,64,254}, {106542,64,254}, {106733,64,254}, {98358,64,254}, {98549,64,254}, {98740,64,254},
	{98931,64,254}, {99122,64,254}, {99313,64,254}, {99504,64,254}, {99695,64,254}, {99886,64,254}, {100077,64,254},
	{100268,64,254}, {100459,64,254}, {100650,64,254}, {100841,64,254}, {101032,64,254}, {101223,64,254},
	{101414,64,254}, {101605,64,254}, {101796,64,254}, {101987,64,254}, {102178,64,254}, {102369,64,254},
	{102560,64,254}, {102751,64,254}, {102942,64,254}, {103133,64,254}, {103324,64,254}, {103515,64,254},
	{103706,64,254}, {103897,64,254}, {104088,64,254}, {104279,64,254}, {104470,64,254}, {104661,64,254},
	{104852,64,225}, {25118,64,254}, {25309,64,254}, {25500,64,254}, {25691,64,254}, {25882,64,254}, {26073,64,254},
	{26264,64,254}, {26455,64,254}, {26646,64,254}, {26837,64,254}, {27028,64,254}, {27219,64,254}, {27410,64,254},
	{27601,64,254}, {27792,64,254}, {27983,64,254}, {28174,64,254}, {28365,64,254}, {28556,64,254}, {28747,64,254},
	{28938,64,254}, {29129,64,254}, {29320,64,254}, {29511,64,254}, {29702,64,254}, {29893,64,254}, {30084,64,254},
	{30275,64,254}, {30466,64,254}, {30657,64,254}, {30848,64,254}, {31039,64,254}, {31230,64,254}, {31421,64,254},
	{105205,64,254}, {105396,64,254}, {105587,64,254}, {31992,64,254}, {32183,64,254}, {32374,64,254},
	{32565,64,254}, {32756,64,254}, {32947,64,254}, {33138,64,254}, {33329,64,254}, {33520,64,254}, {33711,64,254},
	{33902,64,254}, {34093,64,254}, {34284,64,254}, {34475,64,254}, {34666,64,254}, {34857,64,254}, {35048,64,254},
	{35239,64,254}, {35430,64,254}, {35621,64,254}, {35812,64,254}, {36003,64,254}, {36194,64,254}, {36385,64,254},
	{36576,64,254}, {36767,64,254}, {36958,64,254}, {37149,64,254}, {37340,64,254}, {37531,64,254}, {37722,64,254},
	{37913,64,254}, {38104,64,254}, {38295,64,254}, {38486,64,254}, {38677,64,254}, {38868,64,254}, {39059,64,254},
	{39250,64,254}, {39441,64,254}, {39632,64,254}, {39823,64,254}, {40014,64,254}, {40205,64,254}, {40396,64,254},
	{40587,64,254}, {40778,64,254}, {40969,64,254}, {105778,64,254}, {105969,64,254}, {106160,64,254},
	{106351,64,254}, {106542,64,254}, {106733,64,254}, {106924,64,254}, {107115,64,254}, {107306,64,254},
	{107497,64,254}, {107688,64,254}, {107879,64,254}, {108070,64,254}, {108261,64,254}, {108452,64,254},
	{108643,64,254}, {108834,64,254}, {109025,64,254}, {100650,64,254}, {100841,64,254}, {101032,64,254},
	{101223,64,254}, {101414,64,254}, {101605,64,254}, {101796,64,254}, {101987,64,254}, {102178,64,254},
	{102369,64,254}, {102560,64,254}, {102751,64,254}, {102942,64,254}, {103133,64,254}, {103324,64,254},
	{103515,64,254}, {103706,64,254}, {103897,64,254}, {104088,64,254}, {104279,64,254}, {109216,64,254},
	{104661,64,254}, {109407,64,224}, {25118,64,254}, {25309,64,254}, {25500,64,254}, {25691,64,254},
	{25882,64,254}, {26073,64,254}, {26264,64,254}, {26455,64,254}, {26646,64,254}, {26837,64,254}, {27028,64,254},
	{27219,64,254}, {27410,64,254}, {27601,64,254}, {27792,64,254}, {27983,64,254}, {28174,64,254}, {28365,64,254},
	{28556,64,254}, {28747,64,254}, {28938,64,254}, {29129,64,254}, {29320,64,254}, {29511,64,254}, {29702,64,254},
	{29893,64,254}, {30084,64,254}, {30275,64,254}, {30466,64,254}, {30657,64,254}, {105014,64,254}, {31039,64,254},
	{31230,64,254}, {31421,64,254}, {109568,64,254}, {109759,64,254}, {109950,64,211}, {31992,64,254},
	{32183,64,254}, {32374,64,254}, {32565,64,254}, {32756,64,254}, {32947,64,254}, {33138,64,254}, {33329,64,254},
	{33520,64,254}, {33711,64,254}, {33902,64,254}, {34093,64,254}, {34284,64,254}, {34475,64,254}, {34666,64,254},
	{34857,64,254}, {35048,64,254}, {35239,64,254}, {35430,64,254}, {35621,64,254}, {35812,64,254}, {36003,64,254},
	{36194,64,254}, {36385,64,254}, {36576,64,254}, {36767,64,254}, {36958,64,254}, {37149,64,254}, {37340,64,254},
	{37531,64,254}, {37722,64,254}, {37913,64,254}, {38104,64,254}, {38295,64,254}, {38486,64,254}, {38677,64,254},
	{38868,64,254}, {39059,64,254}, {39250,64,254}, {39441,64,254}, {39632,64,254}, {110098,64,254},
	{110289,64,254}, {110480,64,254}, {110671,64,254}, {110862,64,254}, {111053,64,254}, {111244,64,254},
	{111435,64,254}, {105969,64,254}, {106160,64,254}, {106351,64,254}, {106542,64,254}, {106733,64,254},
	{98358,64,254}, {98549,64,254}, {98740,64,254}, {98931,64,254}, {0,1,0}, {0,1,0}, {111626,64,223},
	{111786,64,170}, {111893,64,254}, {112084,64,254}, {112275,64,253}, {112465,64,254}, {112656,64,254},
	{112847,64,254}, {113038,64,253}, {113228,64,254}, {113419,64,254}, {113610,64,254}, {113801,64,254},
	{113992,64,254}, {114183,64,254}, {114374,64,254}, {114565,64,254}, {114756,64,254}, {114947,64,254},
	{115138,64,254}, {115329,64,254}, {115520,64,254}, {115711,64,254}, {115902,64,254}, {116093,64,254},
	{116284,64,254}, {104470,64,254}, {104661,64,254}, {104852,64,225}, {25118,64,254}, {25309,64,254},
	{25500,64,254}, {25691,64,254}, {25882,64,254}, {26073,64,254}, {26264,64,254}, {26455,64,254}, {26646,64,254},
	{26837,64,254}, {27028,64,254}, {27219,64,254}, {27410,64,254}, {27601,64,254}, {27792,64,254}, {27983,64,254},
	{28174,64,254}, {28365,64,254}, {28556,64,254}, {28747,64,254}, {28938,64,254}, {29129,64,254}, {29320,64,254},
	{29511,64,254}, {29702,64,254}, {29893,64,254}, {30084,64,254}, {30275,64,254}, {30466,64,254}, {30657,64,254},
	{30848,64,254}, {31039,64,254}, {31230,64,254}, {31421,64,254}, {116475,64,254}, {109759,64,254},
	{116666,64,254}, {31992,64,254}, {32183,64,254}, {32374,64,254}, {32565,64,254}, {32756,64,254}, {32947,64,254},
	{33138,64,254}, {33329,64,254}, {33520,64,254}, {33711,64,254}, {33902,64,254}, {34093,64,254}, {34284,64,254},
	{34475,64,254}, {34666,64,254}, {34857,64,254}, {35048,64,254}, {35239,64,254}, {35430,64,254}, {35621,64,254},
	{35812,64,254}, {36003,64,254}, {36194,64,254}, {36385,64,254}, {36576,64,254}, {36767,64,254}, {36958,64,254},
	{37149,64,254}, {37340,64,254}, {37531,64,254}, {37722,64,254}, {37913,64,254}, {38104,64,254}, {38295,64,254},
	{38486,64,254}, {38677,64,254}, {38868,64,254}, {39059,64,254}, {39250,64,254}, {39441,64,254}, {39632,64,254},
	{39823,64,254}, {40014,64,254}, {40205,64,254}, {40396,64,254}, {40587,64,254}, {40778,64,254}, {40969,64,254},
	{116857,64,254}, {117048,64,254}, {117239,64,254}, {117430,64,254}, {117621,64,254}, {117812,64,254},
	{98358,64,254}, {98549,64,254}, {98740,64,254}, {98931,64,254}, {0,1,0}, {0,1,0}, {0,1,0}, {118003,64,170},
	{118110,64,254}, {118301,64,254}, {118492,64,253}, {118682,64,220}, {118839,96,254}, {118998,64,254},
	{119189,64,253}, {119379,64,254}, {119570,64,254}, {119761,64,254}, {119952,64,254}, {120143,64,254},
	{120334,64,254}, {120525,64,254}, {120716,64,254}, {120907,64,254}, {121098,64,254}, {121289,64,254},
	{121480,64,254}, {121671,64,254}, {121862,64,254}, {122053,64,254}, {122244,64,254}, {122435,64,254},
	{104470,64,254}, {104661,64,254}, {104852,64,225}, {25118,64,254}, {25309,64,254}, {25500,64,254},
	{25691,64,254}, {25882,64,254}, {26073,64,254}, {26264,64,254}, {26455,64,254}, {26646,64,254}, {26837,64,254},
	{27028,64,254}, {27219,64,254}, {27410,64,254}, {27601,64,254}, {27792,64,254}, {27983,64,254}, {28174,64,254},
	{28365,64,254}, {28556,64,254}, {28747,64,254}, {28938,64,254}, {29129,64,254}, {29320,64,254}, {29511,64,254},
	{29702,64,254}, {29893,64,254}, {30084,64,254}, {30275,64,254}, {30466,64,254}, {30657,64,254}, {30848,64,254},
	{31039,64,254}, {31230,64,254}, {31421,64,254}, {116475,64,254}, {109759,64,254}, {122626,64,254},
	{31992,64,254}, {32183,64,254}, {32374,64,254}, {32565,64,254}, {32756,64,254}, {32947,64,254}, {33138,64,254},
	{33329,64,254}, {33520,64,254}, {33711,64,254}, {33902,64,254}, {34093,64,254}, {34284,64,254}, {34475,64,254},
	{34666,64,254}, {34857,64,254}, {35048,64,254}, {35239,64,254}, {35430,64,254}, {35621,64,254}, {35812,64,254},
	{36003,64,254}, {36194,64,254}, {36385,64,254}, {36576,64,254}, {36767,64,254}, {36958,64,254}, {37149,64,254},
	{37340,64,254}, {37531,64,254}, {37722,64,254}, {37913,64,254}, {38104,64,254}, {38295,64,254}, {38486,64,254},
	{38677,64,254}, {38868,64,254}, {39059,64,254}, {39250,64,254}, {39441,64,254}, {39632,64,254}, {39823,64,254},
	{40014,64,254}, {40205,64,254}, {40396,64,254}, {40587,64,254}, {40778,64,254}, {40969,64,254}, {116857,64,254},
	{122817,64,254}, {123008,64,254}, {123199,64,254}, {123390,64,254}, {123581,64,254}, {48551,64,254},
	{48742,64,254}, {48933,64,254}, {49124,64,254}, {49315,64,254}, {49506,64,254}, {49697,64,254}, {49888,64,254},
	{50079,64,254}, {50270,64,254}, {50461,64,254}, {50652,64,254}, {50843,64,254}, {51034,64,254}, {51225,64,254},
	{51416,64,254}, {51607,64,254}, {51798,64,254}, {51989,64,254}, {52180,64,254}, {52371,64,254}, {52562,64,254},
	{52753,64,254}, {52944,64,254}, {53135,64,254}, {53326,64,254}, {53517,64,254}, {53708,64,254}, {53899,64,254},
	{54090,64,254}, {54281,64,254}, {54472,64,254}, {54663,64,254}, {54854,64,254}, {55045,64,254}, {55236,64,254},
	{55427,64,254}, {55618,64,254}, {55809,64,254}, {123772,64,254}, {56191,64,254}, {56382,64,254}, {56573,64,254},
	{56764,64,254}, {56955,64,254}, {57146,64,254}, {57337,64,254}, {57528,64,254}, {57719,64,254}, {57910,64,254},
	{58101,64,254}, {58292,64,254}, {58483,64,254}, {58674,64,254}, {58865,64,254}, {59056,64,254}, {59247,64,254},
	{59438,64,254}, {59629,64,254}, {59820,64,254}, {60011,64,254}, {60202,64,254}, {60393,64,254}, {60584,64,254},
	{60775,64,254}, {60966,64,254}, {61157,64,254}, {61348,64,254}, {61539,64,254}, {61730,64,254}, {61921,64,254},
	{62112,64,254}, {62303,64,254}, {62494,64,254}, {62685,64,254}, {62876,64,254}, {63067,64,254}, {63258,64,254},
	{63449,64,254}, {63640,64,254}, {63831,64,254}, {64022,64,254}, {64213,64,254}, {64404,64,254}, {64595,64,254},
	{64786,64,254}, {64977,64,254}, {65168,64,254}, {65359,64,254}, {65550,64,254}, {65741,64,254}, {65932,64,254},
	{66123,64,254}, {66314,64,254}, {66505,64,254}, {66696,64,254}, {66887,64,254}, {67078,64,254}, {67269,64,254},
	{67460,64,254}, {67651,64,254}, {67842,64,254}, {68033,64,254}, {68224,64,254}, {68415,64,254}, {68606,64,254},
	{68797,64,254}, {68988,64,254}, {69179,64,254}, {69370,64,254}, {69561,64,254}, {69752,64,254}, {69943,64,254},
	{70134,64,254}, {70325,64,254}, {70516,64,254}, {70707,64,254}, {70898,64,254}, {71089,64,254}, {71280,64,254},
	{71471,64,254}, {71662,64,254}, {71853,64,254}, {72044,64,254}, {72235,64,254}, {72426,64,254}, {48551,64,254},
	{48742,64,254}, {48933,64,254}, {49124,64,254}, {49315,64,254}, {49506,64,254}, {49697,64,254}, {49888,64,254},
	{50079,64,254}, {50270,64,254}, {50461,64,254}, {50652,64,254}, {50843,64,254}, {51034,64,254}, {51225,64,254},
	{51416,64,254}, {51607,64,254}, {51798,64,254}, {51989,64,254}, {52180,64,254}, {52371,64,254}, {52562,64,254},
	{52753,64,254}, {52944,64,254}, {53135,64,254}, {53326,64,254}, {53517,64,254}, {53708,64,254}, {53899,64,254},
	{54090,64,254}, {54281,64,254}, {54472,64,254}, {54663,64,254}, {123963,64,254}, {55045,64,254}, {55236,64,254},
	{55427,64,254}, {55618,64,254}, {55809,64,254}, {124154,64,254}, {124345,64,254}, {56382,64,254},
	{56573,64,254}, {56764,64,254}, {56955,64,254}, {57146,64,254}, {57337,64,254}, {57528,64,254}, {57719,64,254},
	{57910,64,254}, {58101,64,254}, {58292,64,254}, {58483,64,254}, {58674,64,254}, {58865,64,254}, {59056,64,254},
	{59247,64,254}, {59438,64,254}, {59629,64,254}, {59820,64,254}, {60011,64,254}, {60202,64,254}, {60393,64,254},
	{60584,64,254}, {60775,64,254}, {60966,64,254}, {61157,64,254}, {61348,64,254}, {61539,64,254}, {61730,64,254},
	{61921,64,254}, {62112,64,254}, {62303,64,254}, {62494,64,254}, {62685,64,254}, {62876,64,254}, {63067,64,254},
	{63258,64,254}, {63449,64,254}, {63640,64,254}, {63831,64,254}, {64022,64,254}, {64213,64,254}, {64404,64,254},
	{64595,64,254}, {64786,64,254}, {64977,64,254}, {65168,64,254}, {65359,64,254}, {65550,64,254}, {65741,64,254},
	{65932,64,254}, {66123,64,254}, {66314,64,254}, {66505,64,254}, {66696,64,254}, {66887,64,254}, {67078,64,254},
	{67269,64,254}, {67460,64,254}, {67651,64,254}, {67842,64,254}, {68033,64,254}, {68224,64,254}, {68415,64,254},
	{68606,64,254}, {68797,64,254}, {68988,64,254}, {69179,64,254}, {69370,64,254}, {69561,64,254}, {69752,64,254},
	{69943,64,254}, {70134,64,254}, {70325,64,254}, {70516,64,254}, {70707,64,254}, {70898,64,254}, {71089,64,254},
	{71280,64,254}, {71471,64,254}, {71662,64,254}, {71853,64,254}, {72044,64,254}, {72235,64,254}, {124536,64,254},
	{124727,161,254}, {124821,161,254}, {124915,161,254}, {125009,161,254}, {125103,161,254}, {125197,161,254},
	{125291,161,254}, {125385,161,254}, {125479,161,254}, {125573,161,254}, {79939,161,254}, {125667,161,254},
	{80128,161,254}, {106645,161,254}, {80317,161,254}, {41788,161,254}, {41882,161,254}, {41976,161,254},
	{42070,161,254}, {42164,161,254}, {42258,161,254}, {42352,161,254}, {42446,161,254}, {42540,161,254},
	{42634,161,254}, {42728,161,254}, {42822,161,254}, {42916,161,254}, {43010,161,254}, {43104,161,254},
	{43198,161,254}, {43292,161,254}, {43386,161,254}, {43480,161,254}, {43574,161,254}, {43668,161,254},
	{43762,161,254}, {43856,161,254}, {43950,161,254}, {44044,161,254}, {44138,161,254}, {44232,161,254},
	{44326,161,254}, {44420,161,254}, {44514,161,254}, {44608,161,254}, {44702,161,254}, {44796,161,254},
	{44890,161,254}, {44984,161,254}, {45078,161,254}, {45172,161,254}, {45266,161,254}, {45360,161,254},
	{125761,161,254}, {45543,161,254}, {45637,161,254}, {45731,161,254}, {45825,161,254}, {45919,161,254},
	{46013,161,254}, {46107,161,254}, {46201,161,254}, {46295,161,254}, {46389,161,254}, {46483,161,254},
	{46577,161,254}, {46671,161,254}, {46765,161,254}, {46859,161,254}, {46953,161,254}, {47047,161,254},
	{47141,161,254}, {47235,161,254}, {47329,161,254}, {47423,161,254}, {47517,161,254}, {47611,161,254},
	{47705,161,254}, {47799,161,254}, {47893,161,254}, {47987,161,254}, {48081,161,254}, {48175,161,254},
	{48269,161,254}, {48363,161,254}, {48457,161,254}, {125855,161,254}, {80511,161,254}, {125949,161,254},
	{80700,161,254}, {126043,161,254}, {80889,161,254}, {126137,161,254}, {124727,33,126}, {41469,49,124},
	{124915,33,126}, {7814,33,115}, {7993,33,118}, {6943,33,88}, {8175,33,113}, {41639,33,105}, {41712,36,111},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {41788,33,126}, {41882,33,126}, {41976,33,126},
	{42070,33,126}, {42164,33,126}, {42258,33,126}, {42352,33,126}, {42446,33,126}, {42540,33,126}, {42634,33,126},
	{42728,33,126}, {42822,33,126}, {42916,33,126}, {43010,33,126}, {43104,33,126}, {43198,33,126}, {43292,33,126},
	{43386,33,126}, {43480,33,126}, {43574,33,126}, {43668,33,126}, {43762,33,126}, {43856,33,126}, {43950,33,126},
	{44044,33,126}, {44138,33,126}, {44232,33,126}, {44326,33,126}, {44420,33,126}, {44514,33,126}, {44608,33,126},
	{44702,33,126}, {44796,33,126}, {44890,33,126}, {44984,33,126}, {45078,33,126}, {45172,33,126}, {45266,33,126},
	{45360,33,126}, {45454,33,121}, {45543,33,126}, {45637,33,126}, {45731,33,126}, {45825,33,126}, {45919,33,126},
	{46013,33,126}, {46107,33,126}, {46201,33,126}, {46295,33,126}, {46389,33,126}, {46483,33,126}, {46577,33,126},
	{46671,33,126}, {46765,33,126}, {46859,33,126}, {46953,33,126}, {47047,33,126}, {47141,33,126}, {47235,33,126},
	{47329,33,126}, {47423,33,126}, {47517,33,126}, {47611,33,126}, {47705,33,126}, {47799,33,126}, {47893,33,126},
	{47987,33,126}, {48081,33,126}, {48175,33,126}, {48269,33,126}, {48363,33,126}, {48457,33,126}, {56861,161,254},
	{57052,161,254}, {57243,161,254}, {57434,161,254}, {71377,161,254}, {71568,161,254}, {71759,161,254},
	{71950,161,254}, {72141,161,254}, {72332,161,254}, {72523,161,254}, {126231,161,254}, {126325,161,254},
	{126419,161,254}, {126513,161,254}, {126607,161,254}, {126701,161,254}, {126795,161,254}, {126889,161,254},
	{126983,161,229}, {6531,161,254}, {6721,161,254}, {6911,161,248}, {7095,161,228}, {7259,161,239},
	{7434,161,254}, {7624,161,254}, {7814,161,243}, {7993,161,246}, {8175,161,241}, {0,1,0}, {0,1,0}, {0,1,0},
	{8640,161,254}, {8830,161,254}, {9020,161,254}, {9210,161,254}, {9400,161,254}, {9590,161,254}, {9780,161,254},
	{9970,161,254}, {10160,161,254}, {10350,161,254}, {10540,161,254}, {10730,161,254}, {10920,161,254},
	{11110,161,254}, {11300,161,254}, {11490,161,254}, {11680,161,254}, {11870,161,254}, {12060,161,254},
	{12250,161,254}, {12440,161,254}, {12630,161,254}, {12820,161,254}, {12914,161,254}, {13008,161,254},
	{56479,161,254}, {13102,161,254}, {13196,161,254}, {13290,161,254}, {13384,161,254}, {13478,161,254},
	{13572,161,254}, {13666,161,254}, {13760,161,254}, {13854,161,254}, {13948,161,254}, {14042,161,254},
	{14136,161,254}, {14230,161,254}, {14324,161,254}, {14418,161,254}, {14512,161,254}, {14606,161,254},
	{14700,161,254}, {14794,161,254}, {14888,161,254}, {14982,161,254}, {15076,161,254}, {15170,161,254},
	{15264,161,254}, {15358,161,254}, {15452,161,254}, {15546,161,254}, {15640,161,254}, {15734,161,254},
	{15828,161,254}, {15922,161,254}, {16016,161,254}, {16110,161,254}, {16204,161,254}, {16298,161,254},
	{16392,161,254}, {16486,161,254}, {16580,161,254}, {16674,161,254}, {16768,161,254}, {16862,161,254},
	{16956,161,254}, {17050,161,254}, {17144,161,254}, {17238,161,254}, {17332,161,254}, {17426,161,254},
	{17520,161,254}, {17614,161,254}, {17708,161,254}, {17802,161,254}, {17896,161,254}, {56670,161,254},
	{56861,161,254}, {57052,161,254}, {57243,161,254}, {57434,161,254}, {71377,161,254}, {71568,161,254},
	{71759,161,254}, {71950,161,254}, {72141,161,254}, {72332,161,254}, {72523,161,254}, {126231,161,254},
	{126325,161,254}, {126419,161,254}, {126513,161,254}, {126607,161,254}, {126701,161,254}, {126795,161,254},
	{126889,161,254}, {126983,161,229}, {6531,161,254}, {6721,161,254}, {6911,161,248}, {7095,161,228},
	{7259,161,239}, {7434,161,254}, {7624,161,254}, {7814,161,243}, {7993,161,246}, {8175,161,241}, {0,1,0},
	{0,1,0}, {0,1,0}, {8640,161,254}, {8830,161,254}, {9020,161,254}, {9210,161,254}, {9400,161,254},
	{9590,161,254}, {9780,161,254}, {9970,161,254}, {10160,161,254}, {10350,161,254}, {10540,161,254},
	{10730,161,254}, {10920,161,254}, {11110,161,254}, {11300,161,254}, {11490,161,254}, {11680,161,254},
	{11870,161,254}, {12060,161,254}, {12250,161,254}, {12440,161,254}, {12630,161,254}, {12820,161,254},
	{12914,161,254}, {13008,161,254}, {56479,161,254}, {13102,161,254}, {13196,161,254}, {13290,161,254},
	{13384,161,254}, {13478,161,254}, {13572,161,254}, {13666,161,254}, {13760,161,254}, {13854,161,254},
	{13948,161,254}, {14042,161,254}, {14136,161,254}, {14230,161,254}, {14324,161,254}, {14418,161,254},
	{14512,161,254}, {14606,161,254}, {14700,161,254}, {14794,161,254}, {14888,161,254}, {14982,161,254},
	{15076,161,254}, {15170,161,254}, {15264,161,254}, {15358,161,254}, {15452,161,254}, {15546,161,254},
	{15640,161,254}, {15734,161,254}, {15828,161,254}, {15922,161,254}, {16016,161,254}, {16110,161,254},
	{16204,161,254}, {16298,161,254}, {16392,161,254}, {16486,161,254}, {16580,161,254}, {16674,161,254},
	{16768,161,254}, {16862,161,254}, {16956,161,254}, {17050,161,254}, {17144,161,254}, {17238,161,254},
	{17332,161,254}, {17426,161,254}, {17520,161,254}, {17614,161,254}, {17708,161,254}, {17802,161,254},
	{17896,161,254}, {56670,161,254}, {6176,161,254}, {6366,161,229}, {6531,161,254}, {6721,161,254},
	{6911,161,248}, {7095,161,228}, {7259,161,239}, {7434,161,254}, {7624,161,254}, {7814,161,243}, {7993,161,246},
	{8175,161,241}, {0,1,0}, {0,1,0}, {0,1,0}, {8640,161,254}, {8830,161,254}, {9020,161,254}, {9210,161,254},
	{9400,161,254}, {9590,161,254}, {9780,161,254}, {9970,161,254}, {10160,161,254}, {10350,161,254},
	{10540,161,254}, {10730,161,254}, {10920,161,254}, {11110,161,254}, {11300,161,254}, {11490,161,254},
	{11680,161,254}, {11870,161,254}, {12060,161,254}, {12250,161,254}, {12440,161,254}, {12630,161,254},
	{12820,161,254}, {12914,161,254}, {13008,161,254}, {56479,161,254}, {13102,161,254}, {13196,161,254},
	{13290,161,254}, {13384,161,254}, {13478,161,254}, {13572,161,254}, {13666,161,254}, {13760,161,254},
	{13854,161,254}, {13948,161,254}, {14042,161,254}, {14136,161,254}, {14230,161,254}, {14324,161,254},
	{14418,161,254}, {14512,161,254}, {14606,161,254}, {14700,161,254}, {14794,161,254}, {14888,161,254},
	{14982,161,254}, {15076,161,254}, {15170,161,254}, {15264,161,254}, {15358,161,254}, {15452,161,254},
	{15546,161,254}, {15640,161,254}, {15734,161,254}, {15828,161,254}, {15922,161,254}, {16016,161,254},
	{16110,161,254}, {16204,161,254}, {16298,161,254}, {16392,161,254}, {16486,161,254}, {16580,161,254},
	{16674,161,254}, {16768,161,254}, {16862,161,254}, {16956,161,254}, {17050,161,254}, {17144,161,254},
	{17238,161,254}, {17332,161,254}, {17426,161,254}, {17520,161,254}, {17614,161,254}, {17708,161,254},
	{17802,161,254}, {17896,161,254}, {56670,161,254}, {126889,161,254}, {126983,161,229}, {6531,161,254},
	{6721,161,254}, {6911,161,248}, {7095,161,228}, {7259,161,239}, {7434,161,254}, {7624,161,254}, {7814,161,243},
	{7993,161,246}, {8175,161,241}, {0,1,0}, {0,1,0}, {0,1,0}, {8640,161,254}, {8830,161,254}, {9020,161,254},
	{9210,161,254}, {9400,161,254}, {9590,161,254}, {9780,161,254}, {9970,161,254}, {10160,161,254},
	{10350,161,254}, {10540,161,254}, {10730,161,254}, {10920,161,254}, {11110,161,254}, {11300,161,254},
	{11490,161,254}, {11680,161,254}, {11870,161,254}, {12060,161,254}, {12250,161,254}, {12440,161,254},
	{12630,161,254}, {12820,161,254}, {12914,161,254}, {13008,161,254}, {56479,161,254}, {13102,161,254},
	{13196,161,254}, {13290,161,254}, {13384,161,254}, {13478,161,254}, {13572,161,254}, {13666,161,254},
	{13760,161,254}, {13854,161,254}, {13948,161,254}, {14042,161,254}, {14136,161,254}, {14230,161,254},
	{14324,161,254}, {14418,161,254}, {14512,161,254}, {14606,161,254}, {14700,161,254}, {14794,161,254},
	{14888,161,254}, {14982,161,254}, {15076,161,254}, {15170,161,254}, {15264,161,254}, {15358,161,254},
	{15452,161,254}, {15546,161,254}, {15640,161,254}, {15734,161,254}, {15828,161,254}, {15922,161,254},
	{16016,161,254}, {16110,161,254}, {16204,161,254}, {16298,161,254}, {16392,161,254}, {16486,161,254},
	{16580,161,254}, {16674,161,254}, {16768,161,254}, {16862,161,254}, {16956,161,254}, {17050,161,254},
	{17144,161,254}, {17238,161,254}, {17332,161,254}, {17426,161,254}, {17520,161,254}, {17614,161,254},
	{17708,161,254}, {17802,161,254}, {17896,161,254}, {56670,161,254}, {0,65,254}, {190,65,254}, {380,65,254},
	{570,65,254}, {760,65,254}, {950,65,254}, {1140,65,254}, {1330,65,254}, {1520,65,254}, {1710,65,254},
	{1900,65,254}, {2090,65,254}, {2280,65,254}, {2470,65,254}, {2660,65,254}, {2850,65,254}, {3040,65,254},
	{3230,65,254}, {3420,65,254}, {3610,65,254}, {3800,65,254}, {3990,65,254}, {4180,65,254}, {4370,65,254},
	{4560,65,254}, {4750,65,254}, {4940,65,254}, {5130,65,254}, {5320,65,254}, {5510,65,254}, {5700,65,254},
	{5890,65,254}, {127052,65,254}, {127242,65,231}, {6435,65,254}, {6625,65,254}, {6815,65,248}, {6999,65,228},
	{7163,65,239}, {7338,65,254}, {7528,65,254}, {7718,65,243}, {7897,65,246}, {8079,65,241}, {8256,65,160},
	{8352,65,160}, {8448,65,160}, {8544,65,254}, {8734,65,254}, {8924,65,254}, {9114,65,254}, {9304,65,254},
	{9494,65,254}, {9684,65,254}, {9874,65,254}, {10064,65,254}, {10254,65,254}, {10444,65,254}, {10634,65,254},
	{10824,65,254}, {11014,65,254}, {11204,65,254}, {11394,65,254}, {11584,65,254}, {11774,65,254}, {11964,65,254},
	{12154,65,254}, {12344,65,254}, {12534,65,254}, {12724,65,254}, {12914,161,254}, {13008,161,254},
	{56479,161,254}, {13102,161,254}, {13196,161,254}, {13290,161,254}, {13384,161,254}, {13478,161,254},
	{13572,161,254}, {13666,161,254}, {13760,161,254}, {13854,161,254}, {13948,161,254}, {14042,161,254},
	{14136,161,254}, {14230,161,254}, {14324,161,254}, {14418,161,254}, {14512,161,254}, {14606,161,254},
	{14700,161,254}, {14794,161,254}, {14888,161,254}, {14982,161,254}, {15076,161,254}, {15170,161,254},
	{15264,161,254}, {15358,161,254}, {15452,161,254}, {15546,161,254}, {15640,161,254}, {15734,161,254},
	{15828,161,254}, {15922,161,254}, {16016,161,254}, {16110,161,254}, {16204,161,254}, {16298,161,254},
	{16392,161,254}, {16486,161,254}, {16580,161,254}, {16674,161,254}, {16768,161,254}, {16862,161,254},
	{16956,161,254}, {17050,161,254}, {17144,161,254}, {17238,161,254}, {17332,161,254}, {17426,161,254},
	{17520,161,254}, {17614,161,254}, {17708,161,254}, {17802,161,254}, {17896,161,254}, {56670,161,254},
	{0,65,254}, {190,65,254}, {380,65,254}, {570,65,254}, {760,65,254}, {950,65,254}, {1140,65,254}, {1330,65,254},
	{1520,65,254}, {1710,65,254}, {1900,65,254}, {2090,65,254}, {2280,65,254}, {2470,65,254}, {2660,65,254},
	{2850,65,254}, {3040,65,254}, {3230,65,254}, {3420,65,254}, {3610,65,254}, {3800,65,254}, {3990,65,254},
	{4180,65,254}, {4370,65,254}, {4560,65,254}, {4750,65,254}, {4940,65,254}, {5130,65,254}, {5320,65,254},
	{5510,65,254}, {5700,65,254}, {5890,65,254}, {127052,65,254}, {127242,65,231}, {6435,65,254}, {6625,65,254},
	{6815,65,248}, {6999,65,228}, {7163,65,239}, {7338,65,254}, {7528,65,254}, {7718,65,243}, {7897,65,246},
	{8079,65,241}, {8256,65,160}, {8352,65,160}, {8448,65,160}, {8544,65,254}, {8734,65,254}, {8924,65,254},
	{9114,65,254}, {9304,65,254}, {9494,65,254}, {9684,65,254}, {9874,65,254}, {10064,65,254}, {10254,65,254},
	{10444,65,254}, {10634,65,254}, {10824,65,254}, {11014,65,254}, {11204,65,254}, {11394,65,254}, {11584,65,254},
	{11774,65,254}, {11964,65,254}, {12154,65,254}, {12344,65,254}, {12534,65,254}, {12724,65,254}, {12914,161,254},
	{13008,161,254}, {56479,161,254}, {13102,161,254}, {13196,161,254}, {13290,161,254}, {13384,161,254},
	{13478,161,254}, {13572,161,254}, {13666,161,254}, {13760,161,254}, {13854,161,254}, {13948,161,254},
	{14042,161,254}, {14136,161,254}, {14230,161,254}, {14324,161,254}, {14418,161,254}, {14512,161,254},
	{14606,161,254}, {14700,161,254}, {14794,161,254}, {14888,161,254}, {14982,161,254}, {15076,161,254},
	{15170,161,254}, {15264,161,254}, {15358,161,254}, {15452,161,254}, {15546,161,254}, {15640,161,254},
	{15734,161,254}, {15828,161,254}, {15922,161,254}, {16016,161,254}, {16110,161,254}, {16204,161,254},
	{16298,161,254}, {16392,161,254}, {16486,161,254}, {16580,161,254}, {16674,161,254}, {16768,161,254},
	{16862,161,254}, {16956,161,254}, {17050,161,254}, {17144,161,254}, {17238,161,254}, {17332,161,254},
	{17426,161,254}, {17520,161,254}, {17614,161,254}, {17708,161,254}, {17802,161,254}, {17896,161,254},
	{56670,161,254}, {0,65,254}, {190,65,254}, {380,65,254}, {570,65,254}, {760,65,254}, {950,65,254},
	{1140,65,254}, {1330,65,254}, {1520,65,254}, {1710,65,254}, {1900,65,254}, {2090,65,254}, {2280,65,254},
	{2470,65,254}, {2660,65,254}, {2850,65,254}, {3040,65,254}, {3230,65,254}, {3420,65,254}, {3610,65,254},
	{3800,65,254}, {3990,65,254}, {4180,65,254}, {4370,65,254}, {4560,65,254}, {4750,65,254}, {4940,65,254},
	{5130,65,254}, {5320,65,254}, {5510,65,254}, {5700,65,254}, {5890,65,254}, {6080,65,254}, {127409,65,231},
	{6435,65,254}, {6625,65,254}, {6815,65,248}, {6999,65,228}, {7163,65,239}, {7338,65,254}, {7528,65,254},
	{7718,65,243}, {7897,65,246}, {8079,65,241}, {8256,65,160}, {8352,65,160}, {8448,65,160}, {8544,65,254},
	{8734,65,254}, {8924,65,254}, {9114,65,254}, {9304,65,254}, {9494,65,254}, {9684,65,254}, {9874,65,254},
	{10064,65,254}, {10254,65,254}, {10444,65,254}, {10634,65,254}, {10824,65,254}, {11014,65,254}, {11204,65,254},
	{11394,65,254}, {11584,65,254}, {11774,65,254}, {11964,65,254}, {12154,65,254}, {12344,65,254}, {12534,65,254},
	{12724,65,254}, {12914,161,254}, {13008,161,254}, {56479,161,254}, {13102,161,254}, {13196,161,254},
	{13290,161,254}, {13384,161,254}, {13478,161,254}, {13572,161,254}, {13666,161,254}, {13760,161,254},
	{13854,161,254}, {13948,161,254}, {14042,161,254}, {14136,161,254}, {14230,161,254}, {14324,161,254},
	{14418,161,254}, {14512,161,254}, {14606,161,254}, {14700,161,254}, {14794,161,254}, {14888,161,254},
	{14982,161,254}, {15076,161,254}, {15170,161,254}, {15264,161,254}, {15358,161,254}, {15452,161,254},
	{15546,161,254}, {15640,161,254}, {15734,161,254}, {15828,161,254}, {15922,161,254}, {16016,161,254},
	{16110,161,254}, {16204,161,254}, {16298,161,254}, {16392,161,254}, {16486,161,254}, {16580,161,254},
	{16674,161,254}, {16768,161,254}, {16862,161,254}, {16956,161,254}, {17050,161,254}, {17144,161,254},
	{17238,161,254}, {17332,161,254}, {17426,161,254}, {17520,161,254}, {17614,161,254}, {17708,161,254},
	{17802,161,254}, {17896,161,254}, {56670,161,254}, {127576,10,101}, {127668,47,113}, {0,1,0}, {0,1,0}, {0,1,0},
	{91943,97,124}, {91971,66,126}, {0,1,0}, {92032,33,80}, {92080,33,119}, {92167,33,119}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {92254,33,126}, {92348,33,126}, {92442,33,126}, {92536,33,126}, {92630,33,126},
	{92724,33,126}, {92818,33,126}, {92912,33,126}, {93006,33,126}, {93100,33,126}, {93194,33,126}, {93288,33,126},
	{93382,33,126}, {93476,33,126}, {93570,33,126}, {93664,33,126}, {93758,33,126}, {93852,33,126}, {93946,33,126},
	{94040,33,126}, {94134,33,126}, {94228,33,126}, {94322,33,126}, {94416,33,126}, {94510,33,126}, {94604,33,126},
	{94698,33,126}, {94792,33,126}, {94886,33,126}, {94980,33,126}, {95074,33,126}, {95168,33,126}, {95262,33,126},
	{95356,33,126}, {95450,33,126}, {95544,33,126}, {95638,33,126}, {95732,33,126}, {95826,33,126}, {95920,33,126},
	{96014,33,126}, {96108,33,126}, {96202,33,126}, {96296,33,126}, {96390,33,126}, {96484,33,126}, {96578,33,126},
	{96672,33,126}, {96766,33,126}, {96860,33,126}, {96954,33,126}, {97048,33,126}, {97142,33,126}, {97236,33,126},
	{97330,33,126}, {97424,33,126}, {97518,33,126}, {97612,33,126}, {97706,33,126}, {97800,33,126}, {97894,33,126},
	{97988,33,99}, {127735,33,126}, {41469,49,124}, {127829,33,126}, {7814,33,115}, {7993,33,118}, {6943,33,88},
	{8175,33,113}, {127923,33,105}, {41712,36,111}, {127996,33,126}, {128090,64,64}, {128091,33,126},
	{128185,33,126}, {128279,33,124}, {128371,33,126}, {41788,33,126}, {41882,33,126}, {41976,33,126},
	{42070,33,126}, {42164,33,126}, {42258,33,126}, {42352,33,126}, {42446,33,126}, {42540,33,126}, {42634,33,126},
	{42728,33,126}, {42822,33,126}, {42916,33,126}, {43010,33,126}, {43104,33,126}, {43198,33,126}, {43292,33,126},
	{43386,33,126}, {43480,33,126}, {43574,33,126}, {43668,33,126}, {43762,33,126}, {43856,33,126}, {43950,33,126},
	{44044,33,126}, {44138,33,126}, {44232,33,126}, {44326,33,126}, {44420,33,126}, {44514,33,126}, {44608,33,126},
	{44702,33,126}, {44796,33,126}, {44890,33,126}, {44984,33,126}, {45078,33,126}, {45172,33,126}, {45266,33,126},
	{45360,33,126}, {45454,33,121}, {45543,33,126}, {45637,33,126}, {45731,33,126}, {45825,33,126}, {45919,33,126},
	{46013,33,126}, {46107,33,126}, {46201,33,126}, {46295,33,126}, {46389,33,126}, {46483,33,126}, {46577,33,126},
	{46671,33,126}, {46765,33,126}, {46859,33,126}, {46953,33,126}, {47047,33,126}, {47141,33,126}, {47235,33,126},
	{47329,33,126}, {47423,33,126}, {47517,33,126}, {47611,33,126}, {47705,33,126}, {47799,33,126}, {47893,33,126},
	{47987,33,126}, {48081,33,126}, {48175,33,126}, {48269,33,126}, {48363,33,126}, {48457,33,126}, {0,1,0},
	{0,1,0}, {128465,33,126}, {128559,33,126}, {128653,33,126}, {128747,33,126}, {128841,33,126}, {88579,161,228},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {88647,161,254}, {82054,161,254}, {18178,176,250},
	{7814,161,243}, {7993,161,246}, {6943,161,216}, {8175,161,241}, {7095,161,192}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {18253,161,254}, {18347,161,254}, {18441,161,254}, {18535,161,254},
	{18629,161,254}, {18723,161,254}, {18817,161,254}, {18911,161,254}, {19005,161,254}, {19099,161,254},
	{19193,161,254}, {19287,161,254}, {19381,161,254}, {19475,161,254}, {19569,161,254}, {19663,161,254},
	{19757,161,254}, {19851,161,254}, {19945,161,254}, {20039,161,254}, {20133,161,254}, {20227,161,254},
	{20321,161,254}, {20415,161,254}, {20509,161,254}, {20603,161,254}, {20697,161,254}, {20791,161,254},
	{20885,161,254}, {20979,161,254}, {21073,161,254}, {21167,161,211}, {21218,161,254}, {21312,161,254},
	{21406,161,254}, {21500,161,254}, {21594,161,254}, {21688,161,254}, {21782,161,254}, {21876,161,254},
	{21970,161,254}, {22064,161,254}, {22158,161,254}, {22252,161,254}, {22346,161,254}, {22440,161,254},
	{22534,161,254}, {22628,161,254}, {22722,161,254}, {22816,161,254}, {22910,161,254}, {23004,161,254},
	{23098,161,254}, {23192,161,254}, {23286,161,254}, {23380,161,254}, {23474,161,254}, {23568,161,254},
	{23662,161,254}, {23756,161,254}, {23850,161,254}, {23944,161,254}, {24038,161,254}, {24132,161,254},
	{24226,161,254}, {24320,161,254}, {24414,161,254}, {24508,161,254}, {24602,161,166}, {56479,161,254},
	{56670,161,254}, {56861,161,254}, {57052,161,254}, {57243,161,254}, {57434,161,254}, {71377,161,254},
	{71568,161,254}, {71759,161,254}, {71950,161,254}, {56214,195,195}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {88830,169,238}, {88900,163,244},
	{88982,163,252}, {89072,181,251}, {89143,192,222}, {89174,170,232}, {0,1,0}, {89237,194,232}, {89276,206,252},
	{89323,175,183}, {89332,190,235}, {89378,179,249}, {89449,228,254}, {89476,194,240}, {89523,172,228},
	{89580,168,201}, {89614,196,244}, {89663,166,252}, {89750,161,240}, {89830,161,254}, {89924,204,253},
	{89974,167,213}, {90021,184,234}, {90072,161,252}, {90164,177,248}, {90236,166,252}, {90323,179,241},
	{90386,174,249}, {90462,165,217}, {90515,170,187}, {90533,186,242}, {90590,213,237}, {90615,229,233},
	{90620,232,236}, {59319,187,187}, {90625,225,232}, {90633,167,242}, {35433,174,174}, {0,1,0}, {16839,222,222},
	{90709,162,244}, {90792,161,209}, {0,1,0}, {0,1,0}, {90841,211,223}, {90854,200,250}, {90905,164,203},
	{90945,185,195}, {27445,217,217}, {37931,226,226}, {14129,199,199}, {90956,166,248}, {91039,166,250},
	{91124,179,235}, {91181,232,239}, {91189,172,178}, {91196,177,221}, {91241,209,237}, {91270,205,234},
	{91300,165,251}, {41293,214,214}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {91387,161,185},
	{91412,161,248}, {72141,161,254}, {72332,161,254}, {72523,161,254}, {80908,161,254}, {91500,161,254},
	{81097,161,254}, {91594,161,254}, {81286,161,254}, {91688,161,254}, {81475,161,254}, {88647,33,126},
	{82054,33,126}, {18178,48,122}, {7814,33,115}, {7993,33,118}, {6943,33,88}, {8175,33,113}, {7095,33,64},
	{0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {98055,33,124}, {0,1,0}, {0,1,0}, {18253,33,126}, {18347,33,126},
	{18441,33,126}, {18535,33,126}, {18629,33,126}, {18723,33,126}, {18817,33,126}, {18911,33,126}, {19005,33,126},
	{19099,33,126}, {19193,33,126}, {19287,33,126}, {19381,33,126}, {19475,33,126}, {19569,33,126}, {19663,33,126},
	{19757,33,126}, {19851,33,126}, {19945,33,126}, {20039,33,126}, {20133,33,126}, {20227,33,126}, {20321,33,126},
	{20415,33,126}, {20509,33,126}, {20603,33,126}, {20697,33,126}, {20791,33,126}, {20885,33,126}, {20979,33,126},
	{21073,33,126}, {21167,33,83}, {21218,33,126}, {21312,33,126}, {21406,33,126}, {21500,33,126}, {21594,33,126},
	{21688,33,126}, {21782,33,126}, {21876,33,126}, {21970,33,126}, {22064,33,126}, {22158,33,126}, {22252,33,126},
	{22346,33,126}, {22440,33,126}, {22534,33,126}, {22628,33,126}, {22722,33,126}, {22816,33,126}, {22910,33,126},
	{23004,33,126}, {23098,33,126}, {23192,33,126}, {23286,33,126}, {23380,33,126}, {23474,33,126}, {23568,33,126},
	{23662,33,126}, {23756,33,126}, {23850,33,126}, {23944,33,126}, {24038,33,126}, {24132,33,126}, {24226,33,126},
	{24320,33,126}, {24414,33,126}, {24508,33,126}, {24602,33,38}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{98147,33,126}, {87540,33,126}, {98241,33,126}, {87729,33,126}, {127668,47,113}, {0,1,0}, {0,1,0}, {0,1,0},
	{91943,97,124}, {91971,66,126}, {0,1,0}, {92032,33,80}, {92080,33,119}, {92167,33,119}, {0,1,0}, {0,1,0},
	{0,1,0}, {0,1,0}, {92254,33,126}, {92348,33,126}, {92442,33,126}, {92536,33,126}, {92630,33,126},
	{92724,33,126}, {92818,33,126}, {92912,33,126}, {93006,33,126}, {93100,33,126}, {93194,33,126}, {93288,33,126},
	{93382,33,126}, {93476,33,126}, {93570,33,126}, {93664,33,126}, {93758,33,126}, {93852,33,126}, {93946,33,126},
	{94040,33,126}, {94134,33,126}, {94228,33,126}, {94322,33,126}, {94416,33,126}, {94510,33,126}, {94604,33,126},
	{94698,33,126}, {94792,33,126}, {94886,33,126}, {94980,33,126}, {95074,33,126}, {95168,33,126}, {95262,33,126},
	{95356,33,126}, {95450,33,126}, {95544,33,126}, {95638,33,126}, {95732,33,126}, {95826,33,126}, {95920,33,126},
	{96014,33,126}, {96108,33,126}, {96202,33,126}, {96296,33,126}, {96390,33,126}, {96484,33,126}, {96578,33,126},
	{96672,33,126}, {96766,33,126}, {96860,33,126}, {96954,33,126}, {97048,33,126}, {97142,33,126}, {97236,33,126},
	{97330,33,126}, {97424,33,126}, {97518,33,126}, {97612,33,126}, {97706,33,126}, {97800,33,126}, {97894,33,126},
	{97988,33,99}, {124727,33,126}, {41469,49,124}, {124915,33,126}, {7814,33,115}, {7993,33,118}, {6943,33,88},
	{8175,33,113}, {41639,33,105}, {41712,36,111}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0}, {0,1,0},
	{41788,33,126}, {41882,33,126}, {41976,33,126}, {42070,33,126}, {42164,33,126}, {42258,33,126}, {42352,33,126},
	{42446,33,126}, {42540,33,126}, {42634,33,126}, {42728,33,126}, {42822,33,126}, {42916,33,126}, {43010,33,126},
	{43104,33,126}, {43198,33,126}, {43292,33,126}, {43386,33,126}, {43480,33,126}, {43574,33,126}, {43668,33,126},
	{43762,33,126}, {43856,33,126}, {43950,33,126}, {44044,33,126}, {44138,33,126}, {44232,33,126}, {44326,33,126},
	{44420,33,126}, {44514,33,126}, {44608,33,126}, {44702,33,126}, {44796,33,126}, {44890,33,126}, {44984,33,126},
	{45078,33,126}, {45172,33,126}, {45266,33,126}, {45360,33,126}, {45454,33,121}, {45543,33,126}, {45637,33,126},
	{45731,33,126}, {45825,33,126}, {45919,33,126}, {46013,33,126}, {46107,33,126}, {46201,33,126}, {46295,33,126},
	{46389,33,126}, {46483,33,126}, {46577,33,126}, {46671,33,126}, {46765,33,126}, {46859,33,126}, {46953,33,126},
	{47047,33,126}, {47141,33,126}, {47235,33,126}, {47329,33,126}, {47423,33,126}, {47517,33,126}, {47611,33,126},
	{47705,33,126}, {47799,33,126}, {47893,33,126}, {47987,33,126}, {48081,33,126}, {48175,33,126}, {48269,33,126},
	{48363,33,126}, {48457,33,126}, {6176,33,126}, {127505,33,103}, {6531,33,126}, {6721,33,126}, {6911,33,120},
	{7095,33,100}, {7259,33,111}, {7434,33,126}, {7624,33,126}, {7814,33,115}, {7993,33,118}, {8175,33,113},
	{0,1,0}, {0,1,0}, {0,1,0}, {8640,33,126}, {8830,33,126}, {9020,33,126}, {9210,33,126}, {9400,33,126},
	{9590,33,126}, {9780,33,126}, {9970,33,126}, {10160,33,126}, {10350,33,126}, {10540,33,126}, {10730,33,126},
	{10920,33,126}, {11110,33,126}, {11300,33,126}, {11490,33,126}, {11680,33,126}, {11870,33,126}, {12060,33,126},
	{12250,33,126}, {12440,33,126}, {12630,33,126}, {12820,33,126}, {12914,33,126}, {13008,33,126}, {56479,33,126},
	{13102,33,126}, {13196,33,126}, {13290,33,126}, {13384,33,126}, {13478,33,126}, {13572,33,126}, {13666,33,126},
	{13760,33,126}, {13854,33,126}, {13948,33,126}, {14042,33,126}, {14136,33,126}, {14230,33,126}, {14324,33,126},
	{14418,33,126}, {14512,33,126}, {14606,33,126}, {14700,33,126}, {14794,33,126}, {14888,33,126}, {14982,33,126},
	{15076,33,126}, {15170,33,126}, {15264,33,126}, {15358,33,126}, {15452,33,126}, {15546,33,126}, {15640,33,126},
	{15734,33,126}, {15828,33,126}, {15922,33,126}, {16016,33,126}, {16110,33,126}, {16204,33,126}, {16298,33,126},
	{16392,33,126}, {16486,33,126}, {16580,33,126}, {16674,33,126}, {16768,33,126}, {16862,33,126}, {16956,33,126},
	{17050,33,126}, {17144,33,126}, {17238,33,126}, {17332,33,126}, {17426,33,126}, {17520,33,126}, {17614,33,126},
	{17708,33,126}, {17802,33,126}, {17896,33,126}, {56670,33,126}, {126889,33,126}, {126983,33,101}, {6531,33,126},
	{6721,33,126}, {6911,33,120}, {7095,33,100}, {7259,33,111}, {7434,33,126}, {7624,33,126}, {7814,33,115},
	{7993,33,118}, {8175,33,113}, {0,1,0}, {0,1,0}, {0,1,0}, {8640,33,126}, {8830,33,126}, {9020,33,126},
	{9210,33,126}, {9400,33,126}, {9590,33,126}, {9780,33,126}, {9970,33,126}, {10160,33,126}, {10350,33,126},
	{10540,33,126}, {10730,33,126}, {10920,33,126}, {11110,33,126}, {11300,33,126}, {11490,33,126}, {11680,33,126},
	{11870,33,126}, {12060,33,126}, {12250,33,126}, {12440,33,126}, {12630,33,126}, {12820,33,126}, {12914,33,126},
	{13008,33,126}, {56479,33,126}, {13102,33,126}, {13196,33,126}, {13290,33,126}, {13384,33,126}, {13478,33,126},
	{13572,33,126}, {13666,33,126}, {13760,33,126}, {13854,33,126}, {13948,33,126}, {14042,33,126}, {14136,33,126},
	{14230,33,126}, {14324,33,126}, {14418,33,126}, {14512,33,126}, {14606,33,126}, {14700,33,126}, {14794,33,126},
	{14888,33,126}, {14982,33,126}, {15076,33,126}, {15170,33,126}, {15264,33,126}, {15358,33,126}, {15452,33,126},
	{15546,33,126}, {15640,33,126}, {15734,33,126}, {15828,33,126}, {15922,33,126}, {16016,33,126}, {16110,33,126},
	{16204,33,126}, {16298,33,126}, {16392,33,126}, {16486,33,126}, {16580,33,126}, {16674,33,126}, {16768,33,126},
	{16862,33,126}, {16956,33,126}, {17050,33,126}, {17144,33,126}, {17238,33,126}, {17332,33,126}, {17426,33,126},
	{17520,33,126}, {17614,33,126}, {17708,33,126}, {17802,33,126}, {17896,33,126}, {56670,33,126}, {54760,33,126},
	{124060,33,126}, {41545,33,126}, {55333,33,126}, {55524,33,126}, {55715,33,126}, {55906,33,126},
	{124251,33,126}, {56288,33,126}, {56479,33,126}, {56670,33,126}, {56861,33,126}, {57052,33,126}, {57243,33,126},
	{57434,33,126}, {41788,33,126}, {41882,33,126}, {41976,33,126}, {42070,33,126}, {42164,33,126}, {42258,33,126},
	{42352,33,126}, {42446,33,126}, {42540,33,126}, {42634,33,126}, {42728,33,126}, {42822,33,126}, {42916,33,126},
	{43010,33,126}, {43104,33,126}, {43198,33,126}, {43292,33,126}, {43386,33,126}, {43480,33,126}, {43574,33,126},
	{43668,33,126}, {43762,33,126}, {43856,33,126}, {43950,33,126}, {44044,33,126}, {44138,33,126}, {44232,33,126},
	{44326,33,126}, {44420,33,126}, {44514,33,126}, {44608,33,126}, {44702,33,126}, {44796,33,126}, {44890,33,126},
	{44984,33,126}, {45078,33,126}, {45172,33,126}, {45266,33,126}, {45360,33,126}, {65074,33,126}, {45543,33,126},
	{45637,33,126}, {45731,33,126}, {45825,33,126}, {45919,33,126}, {46013,33,126}, {46107,33,126}, {46201,33,126},
	{46295,33,126}, {46389,33,126}, {46483,33,126}, {46577,33,126}, {46671,33,126}, {46765,33,126}, {46859,33,126},
	{46953,33,126}, {47047,33,126}, {47141,33,126}, {47235,33,126}, {47329,33,126}, {47423,33,126}, {47517,33,126},
	{47611,33,126}, {47705,33,126}, {47799,33,126}, {47893,33,126}, {47987,33,126}, {48081,33,126}, {48175,33,126},
	{48269,33,126}, {48363,33,126}, {48457,33,126}, {71377,33,126}, {71568,33,126}, {71759,33,126}, {71950,33,126},
	{72141,33,126}, {72332,33,126},
};

const uint16_t charset_cells[] =
	u"갂갃갅갆갋갌갍갎갏갘갞갟갡갢갣갥갦갧갨갩갪갫갮갲갳갴\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe갵갶갷갺갻갽갾갿걁걂걃걄걅걆걇걈걉걊걌걎걏걐걑걒걓걕\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe걖걗걙걚걛걝걞걟걠걡걢걣걤걥걦걧걨걩걪걫걬걭걮걯걲걳걵걶걹걻걼걽걾걿겂겇겈겍겎겏겑겒겓겕겖겗겘겙겚겛겞겢겣겤겥겦겧겫겭겮겱겲"
	u"겳겴겵겶겷겺겾겿곀곂곃곅곆곇곉곊곋곍곎곏곐곑곒곓곔곖곘곙곚곛곜곝곞곟곢곣곥곦곩곫곭곮곲곴곷곸곹곺곻곾곿괁괂괃괅괇괈괉괊괋괎괐괒괓괔괕괖괗괙괚괛괝괞괟괡괢괣괤괥괦괧괨괪괫괮괯괰괱괲괳\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe괶괷괹괺괻괽괾괿굀굁굂굃굆굈굊굋굌굍굎굏굑굒굓굕굖굗\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"굙굚굛굜굝굞굟굠굢굤굥굦굧굨굩굪굫굮굯굱굲굷굸굹굺굾궀궃궄궅궆궇궊궋궍궎궏궑궒궓궔궕궖궗궘궙궚궛궞궟궠궡궢궣궥궦궧궨궩궪궫궬궭궮궯궰궱궲궳궴궵궶궸궹궺궻궼궽궾궿귂귃귅귆귇귉귊귋귌귍귎귏"
	u"귒귔귕귖귗귘귙귚귛귝귞귟귡귢귣귥귦귧귨귩귪귫귬귭귮귯귰귱귲귳귴귵귶귷귺귻귽귾긂긃긄긅긆긇긊긌긎긏긐긑긒긓긕긖긗긘긙긚긛긜\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"긝긞긟긠긡긢긣긤긥긦긧긨긩긪긫긬긭긮긯긲긳긵긶긹긻긼\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe긽긾긿깂깄깇깈깉깋깏깑깒깓깕깗깘깙깚깛깞깢깣깤깦깧깪깫깭깮깯"
	u"깱깲깳깴깵깶깷깺깾깿꺀꺁꺂꺃꺆꺇꺈꺉꺊꺋꺍꺎꺏꺐꺑꺒꺓꺔꺕꺖꺗꺘꺙꺚꺛꺜꺝꺞꺟꺠꺡꺢꺣꺤꺥꺦꺧꺨꺩꺪꺫꺬꺭꺮꺯꺰꺱꺲꺳꺴꺵꺶꺷꺸꺹꺺꺻꺿껁껂껃껅껆껇껈껉껊껋껎껒껓껔껕껖껗껚껛껝껞껟껠껡"
	u"껢껣껤껥껦껧껩껪껬껮껯껰껱껲껳껵껶껷껹껺껻껽껾껿꼀꼁꼂꼃꼄꼅\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe꼆꼉꼊꼋꼌꼎꼏꼑꼒꼓꼔꼕꼖꼗꼘꼙꼚꼛꼜꼝꼞꼟꼠꼡꼢꼣"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe꼤꼥꼦꼧꼨꼩꼪꼫꼮꼯꼱꼳꼵꼶꼷꼸꼹꼺꼻꼾꽀꽄꽅꽆꽇꽊꽋꽌꽍꽎꽏꽑꽒꽓꽔꽕꽖꽗꽘꽙꽚꽛꽞꽟꽠꽡꽢꽣꽦꽧꽨꽩꽪꽫꽬꽭"
	u"꽮꽯꽰꽱꽲꽳꽴꽵꽶꽷꽸꽺꽻꽼꽽꽾꽿꾁꾂꾃꾅꾆꾇꾉꾊꾋꾌꾍꾎꾏꾒꾓꾔꾖꾗꾘꾙꾚꾛꾝꾞꾟꾠꾡꾢꾣꾤꾥꾦꾧꾨꾩꾪꾫꾬꾭꾮꾯꾰꾱꾲꾳꾴꾵꾶꾷꾺꾻꾽꾾꾿꿁꿂꿃꿄꿅꿆꿊꿌꿏꿐꿑꿒꿓꿕꿖꿗꿘꿙꿚꿛꿝"
	u"꿞꿟꿠꿡\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe꿢꿣꿤꿥꿦꿧꿪꿫꿬꿭꿮꿯꿲꿳꿵꿶꿷꿹꿺꿻꿼꿽꿾꿿뀂뀃\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe뀅뀆뀇뀈뀉뀊뀋뀍뀎뀏뀑뀒뀓뀕뀖뀗뀘뀙뀚뀛뀞뀟뀠뀡뀢뀣뀤뀥뀦뀧뀩뀪뀫뀬뀭뀮뀯뀰뀱뀲뀳뀴뀵뀶뀷뀸뀹뀺뀻뀼뀽뀾뀿끀끁끂끃끆끇끉끋끍끏끐끑끒끖끘끚끛끜끞끟끠끡끢끣끤끥끦끧끨끩끪끫끬"
	u"끭끮끯끰끱끲끳끴끵끶끷끸끹끺끻끾끿낁낂낃낅낆낇낈낉낊낋낎낐낒낓낔낕낖낗낛낝낞낣낤낥낦낧낪낰낲낶낷낹낺낻낽낾낿냀냁냂냃냆냊냋냌냍냎냏냒\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe냓냕냖냗냙냚냛냜냝냞냟냡냢냣냤냦냧냨냩냪냫냬냭냮냯냰\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe냱냲냳냴냵냶냷냸냹냺냻냼냽냾냿넀넁넂넃넄넅넆넇넊"
	u"넍넎넏넑넔넕넖넗넚넞넟넠넡넢넦넧넩넪넫넭넮넯넰넱넲넳넶넺넻넼넽넾넿녂녃녅녆녇녉녊녋녌녍녎녏녒녓녖녗녙녚녛녝녞녟녡녢녣녤녥녦녧녨녩녪녫녬녭녮녯녰녱녲녳녴녵녶녷녺녻녽녾녿놁놃놄놅놆놇놊놌놎"
	u"놏놐놑놕놖놗놙놚놛놝놞놟놠놡놢놣놤놥놦놧놩놪놫놬놭놮놯놰놱놲놳놴놵놶놷놸\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe놹놺놻놼놽놾놿뇀뇁뇂뇃뇄뇅뇆뇇뇈뇉뇊뇋뇍"
	u"뇎뇏뇑뇒뇓뇕\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뇖뇗뇘뇙뇚뇛뇞뇠뇡뇢뇣뇤뇥뇦뇧뇪뇫뇭뇮뇯뇱뇲뇳뇴뇵뇶뇷뇸뇺뇼뇾뇿눀눁눂눃눆눇눉눊눍눎눏눐눑눒눓눖눘눚"
	u"눛눜눝눞눟눡눢눣눤눥눦눧눨눩눪눫눬눭눮눯눰눱눲눳눵눶눷눸눹눺눻눽눾눿뉀뉁뉂뉃뉄뉅뉆뉇뉈뉉뉊뉋뉌뉍뉎뉏뉐뉑뉒뉓뉔뉕뉖뉗뉙뉚뉛뉝뉞뉟뉡뉢뉣뉤뉥뉦뉧뉪뉫뉬뉭뉮뉯뉰뉱뉲뉳뉶뉷뉸뉹뉺뉻뉽뉾뉿늀늁"
	u"늂늃늆늇늈늊늋늌늍늎\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe늏늒늓늕늖늗늛늜늝늞늟늢늤늧늨늩늫늭늮늯늱늲늳늵늶늷\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe늸늹늺늻늼늽늾늿닀닁닂닃닄닅닆닇닊닋닍닎닏닑닓닔닕닖닗닚닜닞닟닠닡닣닧닩닪닰닱닲닶닼닽닾댂댃댅댆댇댉댊댋댌댍댎댏댒댖댗댘댙댚댛댝댞댟댠댡댢댣댤댥댦댧댨댩댪댫댬댭"
	u"댮댯댰댱댲댳댴댵댶댷댸댹댺댻댼댽댾댿덀덁덂덃덄덅덆덇덈덉덊덋덌덍덎덏덐덑덒덓덗덙덚덝덠덡덢덣덦덨덪덬덭덯덲덳덵덶덷덹덺덻덼덽덾덿뎂뎆뎇뎈뎉뎊뎋뎍\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe뎎뎏뎑뎒뎓뎕뎖뎗뎘뎙뎚뎛뎜뎝뎞뎟뎢뎣뎤뎥뎦뎧뎩뎪뎫뎭\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뎮뎯뎰뎱뎲뎳뎴뎵뎶뎷뎸뎹뎺뎻뎼뎽뎾뎿"
	u"돀돁돂돃돆돇돉돊돍돏돑돒돓돖돘돚돜돞돟돡돢돣돥돦돧돩돪돫돬돭돮돯돰돱돲돳돴돵돶돷돸돹돺돻돽돾돿됀됁됂됃됄됅됆됇됈됉됊됋됌됍됎됏됑됒됓됔됕됖됗됙됚됛됝됞됟됡됢됣됤됥됦됧됪됬됭됮됯됰됱됲됳"
	u"됵됶됷됸됹됺됻됼됽됾됿둀둁둂둃둄둅둆둇둈둉둊둋둌둍둎둏둒둓둕둖둗둙둚둛둜둝둞둟둢둤둦\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe둧둨둩둪둫둭둮둯둰둱둲둳둴둵"
	u"둶둷둸둹둺둻둼둽둾둿뒁뒂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뒃뒄뒅뒆뒇뒉뒊뒋뒌뒍뒎뒏뒐뒑뒒뒓뒔뒕뒖뒗뒘뒙뒚뒛뒜뒞뒟뒠뒡뒢뒣뒥뒦뒧뒩뒪뒫뒭뒮뒯뒰뒱뒲뒳"
	u"뒴뒶뒸뒺뒻뒼뒽뒾뒿듁듂듃듅듆듇듉듊듋듌듍듎듏듑듒듓듔듖듗듘듙듚듛듞듟듡듢듥듧듨듩듪듫듮듰듲듳듴듵듶듷듹듺듻듼듽듾듿딀딁딂딃딄딅딆딇딈딉딊딋딌딍딎딏딐딑딒딓딖딗딙딚딝딞딟딠딡딢딣딦딫딬딭"
	u"딮딯딲딳딵딶딷딹딺딻딼딽딾딿땂땆\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe땇땈땉땊땎땏땑땒땓땕땖땗땘땙땚땛땞땢땣땤땥땦땧땨땩땪\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe땫땬땭땮땯땰땱땲땳땴땵땶땷땸땹땺땻땼땽땾땿떀떁떂떃떄떅떆떇떈떉떊떋떌떍떎떏떐떑떒떓떔떕떖떗떘떙떚떛떜떝떞떟떢떣떥떦떧떩떬떭떮떯떲떶떷떸떹떺떾떿뗁뗂뗃"
	u"뗅뗆뗇뗈뗉뗊뗋뗎뗒뗓뗔뗕뗖뗗뗙뗚뗛뗜뗝뗞뗟뗠뗡뗢뗣뗤뗥뗦뗧뗨뗩뗪뗫뗭뗮뗯뗰뗱뗲뗳뗴뗵뗶뗷뗸뗹뗺뗻뗼뗽뗾뗿똀똁똂똃똄똅똆똇똈똉똊똋똌똍똎똏똒똓똕똖똗똙똚똛똜똝\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe똞똟똠똡똢똣똤똦똧똨똩똪똫똭똮똯똰똱똲똳똵똶똷똸똹똺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe똻똼똽똾똿뙀뙁뙂뙃뙄뙅뙆"
	u"뙇뙉뙊뙋뙌뙍뙎뙏뙐뙑뙒뙓뙔뙕뙖뙗뙘뙙뙚뙛뙜뙝뙞뙟뙠뙡뙢뙣뙥뙦뙧뙩뙪뙫뙬뙭뙮뙯뙰뙱뙲뙳뙴뙵뙶뙷뙸뙹뙺뙻뙼뙽뙾뙿뚀뚁뚂뚃뚄뚅뚆뚇뚈뚉뚊뚋뚌뚍뚎뚏뚐뚑뚒뚓뚔뚕뚖뚗뚘뚙뚚뚛뚞뚟뚡뚢뚣뚥뚦뚧뚨뚩"
	u"뚪뚭뚮뚯뚰뚲뚳뚴뚵뚶뚷뚸뚹뚺뚻뚼뚽뚾뚿뛀뛁뛂뛃뛄뛅뛆뛇뛈뛉뛊뛋뛌뛍뛎뛏뛐뛑뛒뛓뛕뛖뛗뛘뛙뛚뛛뛜뛝\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뛞뛟뛠뛡뛢뛣뛤뛥"
	u"뛦뛧뛨뛩뛪뛫뛬뛭뛮뛯뛱뛲뛳뛵뛶뛷뛹뛺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뛻뛼뛽뛾뛿뜂뜃뜄뜆뜇뜈뜉뜊뜋뜌뜍뜎뜏뜐뜑뜒뜓뜔뜕뜖뜗뜘뜙뜚뜛뜜뜝뜞뜟뜠뜡뜢뜣"
	u"뜤뜥뜦뜧뜪뜫뜭뜮뜱뜲뜳뜴뜵뜶뜷뜺뜼뜽뜾뜿띀띁띂띃띅띆띇띉띊띋띍띎띏띐띑띒띓띖띗띘띙띚띛띜띝띞띟띡띢띣띥띦띧띩띪띫띬띭띮띯띲띴띶띷띸띹띺띻띾띿랁랂랃랅랆랇랈랉랊랋랎랓랔랕랚랛랝랞랟랡랢랣"
	u"랤랥랦랧랪랮랯랰랱랲랳랶랷랹랺랻랼랽랾랿럀럁\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe럂럃럄럅럆럈럊럋럌럍럎럏럐럑럒럓럔럕럖럗럘럙럚럛럜럝\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe럞럟럠럡럢럣럤럥럦럧럨럩럪럫럮럯럱럲럳럵럶럷럸럹럺럻럾렂렃렄렅렆렊렋렍렎렏렑렒렓렔렕렖렗렚렜렞렟렠렡렢렣렦렧렩렪렫렭렮렯렰렱렲렳렶렺렻렼"
	u"렽렾렿롁롂롃롅롆롇롈롉롊롋롌롍롎롏롐롒롔롕롖롗롘롙롚롛롞롟롡롢롣롥롦롧롨롩롪롫롮롰롲롳롴롵롶롷롹롺롻롽롾롿뢀뢁뢂뢃뢄뢅뢆뢇뢈뢉뢊뢋뢌뢎뢏뢐뢑뢒뢓뢔뢕뢖뢗뢘뢙뢚뢛뢜뢝뢞뢟\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe뢠뢡뢢뢣뢤뢥뢦뢧뢩뢪뢫뢬뢭뢮뢯뢱뢲뢳뢵뢶뢷뢹뢺뢻뢼뢽\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뢾뢿룂룄룆룇"
	u"룈룉룊룋룍룎룏룑룒룓룕룖룗룘룙룚룛룜룞룠룢룣룤룥룦룧룪룫룭룮룯룱룲룳룴룵룶룷룺룼룾룿뤀뤁뤂뤃뤅뤆뤇뤈뤉뤊뤋뤌뤍뤎뤏뤐뤑뤒뤓뤔뤕뤖뤗뤙뤚뤛뤜뤝뤞뤟뤡뤢뤣뤤뤥뤦뤧뤨뤩뤪뤫뤬뤭뤮뤯뤰뤱뤲뤳뤴"
	u"뤵뤶뤷뤸뤹뤺뤻뤾뤿륁륂륃륅륆륇륈륉륊륋륍륎륐륒륓륔륕륖륗륚륛륝륞륟륡륢륣륤륥륦륧륪륬륮륯륰륱륲륳륶륷륹륺륻륽\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe륾륿"
	u"릀릁릂릃릆릈릋릌릏릐릑릒릓릔릕릖릗릘릙릚릛릜릝릞\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe릟릠릡릢릣릤릥릦릧릨릩릪릫릮릯릱릲릳릵릶릷릸릹릺릻릾맀맂맃맄맅맆"
	u"맇맊맋맍맓맔맕맖맗맚맜맟맠맢맦맧맩맪맫맭맮맯맰맱맲맳맶맻맼맽맾맿먂먃먄먅먆먇먉먊먋먌먍먎먏먐먑먒먓먔먖먗먘먙먚먛먜먝먞먟먠먡먢먣먤먥먦먧먨먩먪먫먬먭먮먯먰먱먲먳먴먵먶먷먺먻먽먾먿멁멃멄"
	u"멅멆멇멊멌멏멐멑멒멖멗멙멚멛멝멞멟멠멡멢멣멦멪멫멬멭멮멯\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe멲멳멵멶멷멹멺멻멼멽멾멿몀몁몂몆몈몉몊몋몍몎몏몐몑몒\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe몓몔몕몖몗몘몙몚몛몜몝몞몟몠몡몢몣몤몥몦몧몪몭몮몯몱몳몴몵몶몷몺몼몾몿뫀뫁뫂뫃뫅뫆뫇뫉뫊뫋뫌뫍뫎뫏뫐뫑뫒뫓뫔뫕뫖뫗뫚뫛뫜뫝뫞"
	u"뫟뫠뫡뫢뫣뫤뫥뫦뫧뫨뫩뫪뫫뫬뫭뫮뫯뫰뫱뫲뫳뫴뫵뫶뫷뫸뫹뫺뫻뫽뫾뫿묁묂묃묅묆묇묈묉묊묋묌묎묐묒묓묔묕묖묗묙묚묛묝묞묟묡묢묣묤묥묦묧묨묪묬묭묮묯묰묱묲묳묷묹묺묿뭀뭁뭂뭃뭆뭈뭊뭋뭌뭎뭑뭒\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe뭓뭕뭖뭗뭙뭚뭛뭜뭝뭞뭟뭠뭢뭤뭥뭦뭧뭨뭩뭪뭫뭭뭮뭯뭰뭱\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"뭲뭳뭴뭵뭶뭷뭸뭹뭺뭻뭼뭽뭾뭿뮀뮁뮂뮃뮄뮅뮆뮇뮉뮊뮋뮍뮎뮏뮑뮒뮓뮔뮕뮖뮗뮘뮙뮚뮛뮜뮝뮞뮟뮠뮡뮢뮣뮥뮦뮧뮩뮪뮫뮭뮮뮯뮰뮱뮲뮳뮵뮶뮸뮹뮺뮻뮼뮽뮾뮿믁믂믃믅믆믇믉믊믋믌믍믎믏믑믒믔믕믖믗믘믙믚"
	u"믛믜믝믞믟믠믡믢믣믤믥믦믧믨믩믪믫믬믭믮믯믰믱믲믳믴믵믶믷믺믻믽믾밁밃밄밅밆밇밊밎밐밒밓밙밚밠밡밢밣밦밨밪밫밬밮밯밲밳밵\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"밶밷밹밺밻밼밽밾밿뱂뱆뱇뱈뱊뱋뱎뱏뱑뱒뱓뱔뱕뱖뱗뱘뱙\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뱚뱛뱜뱞뱟뱠뱡뱢뱣뱤뱥뱦뱧뱨뱩뱪뱫뱬뱭뱮뱯뱰뱱뱲뱳뱴뱵뱶뱷뱸"
	u"뱹뱺뱻뱼뱽뱾뱿벀벁벂벃벆벇벉벊벍벏벐벑벒벓벖벘벛벜벝벞벟벢벣벥벦벩벪벫벬벭벮벯벲벶벷벸벹벺벻벾벿볁볂볃볅볆볇볈볉볊볋볌볎볒볓볔볖볗볙볚볛볝볞볟볠볡볢볣볤볥볦볧볨볩볪볫볬볭볮볯볰볱볲볳볷"
	u"볹볺볻볽볾볿봀봁봂봃봆봈봊봋봌봍봎봏봑봒봓봕봖봗봘봙봚봛봜봝\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe봞봟봠봡봢봣봥봦봧봨봩봪봫봭봮봯봰봱봲봳봴봵봶봷봸봹"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe봺봻봼봽봾봿뵁뵂뵃뵄뵅뵆뵇뵊뵋뵍뵎뵏뵑뵒뵓뵔뵕뵖뵗뵚뵛뵜뵝뵞뵟뵠뵡뵢뵣뵥뵦뵧뵩뵪뵫뵬뵭뵮뵯뵰뵱뵲뵳뵴뵵뵶뵷뵸뵹뵺"
	u"뵻뵼뵽뵾뵿붂붃붅붆붋붌붍붎붏붒붔붖붗붘붛붝붞붟붠붡붢붣붥붦붧붨붩붪붫붬붭붮붯붱붲붳붴붵붶붷붹붺붻붼붽붾붿뷀뷁뷂뷃뷄뷅뷆뷇뷈뷉뷊뷋뷌뷍뷎뷏뷐뷑뷒뷓뷖뷗뷙뷚뷛뷝뷞뷟뷠뷡뷢뷣뷤뷥뷦뷧뷨뷪뷫뷬"
	u"뷭뷮뷯뷱\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뷲뷳뷵뷶뷷뷹뷺뷻뷼뷽뷾뷿븁븂븄븆븇븈븉븊븋븎븏븑븒븓\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe븕븖븗븘븙븚븛븞븠븡븢븣븤븥븦븧븨븩븪븫븬븭븮븯븰븱븲븳븴븵븶븷븸븹븺븻븼븽븾븿빀빁빂빃빆빇빉빊빋빍빏빐빑빒빓빖빘빜빝빞빟빢빣빥빦빧빩빫빬빭빮빯빲빶빷빸빹빺빾빿뺁뺂뺃뺅뺆뺇"
	u"뺈뺉뺊뺋뺎뺒뺓뺔뺕뺖뺗뺚뺛뺜뺝뺞뺟뺠뺡뺢뺣뺤뺥뺦뺧뺩뺪뺫뺬뺭뺮뺯뺰뺱뺲뺳뺴뺵뺶뺷뺸뺹뺺뺻뺼뺽뺾뺿뻀뻁뻂뻃뻄뻅뻆뻇뻈뻉뻊뻋뻌뻍뻎뻏뻒뻓\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe뻕뻖뻙뻚뻛뻜뻝뻞뻟뻡뻢뻦뻧뻨뻩뻪뻫뻭뻮뻯뻰뻱뻲뻳뻴뻵\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뻶뻷뻸뻹뻺뻻뻼뻽뻾뻿뼀뼂뼃뼄뼅뼆뼇뼊뼋뼌뼍뼎뼏뼐"
	u"뼑뼒뼓뼔뼕뼖뼗뼚뼞뼟뼠뼡뼢뼣뼤뼥뼦뼧뼨뼩뼪뼫뼬뼭뼮뼯뼰뼱뼲뼳뼴뼵뼶뼷뼸뼹뼺뼻뼼뼽뼾뼿뽂뽃뽅뽆뽇뽉뽊뽋뽌뽍뽎뽏뽒뽓뽔뽖뽗뽘뽙뽚뽛뽜뽝뽞뽟뽠뽡뽢뽣뽤뽥뽦뽧뽨뽩뽪뽫뽬뽭뽮뽯뽰뽱뽲뽳뽴뽵뽶뽷뽸"
	u"뽹뽺뽻뽼뽽뽾뽿뾀뾁뾂뾃뾄뾅뾆뾇뾈뾉뾊뾋뾌뾍뾎뾏뾐뾑뾒뾓뾕뾖뾗뾘뾙뾚뾛뾜뾝\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뾞뾟뾠뾡뾢뾣뾤뾥뾦뾧뾨뾩뾪뾫뾬뾭뾮뾯뾱뾲"
	u"뾳뾴뾵뾶뾷뾸\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe뾹뾺뾻뾼뾽뾾뾿뿀뿁뿂뿃뿄뿆뿇뿈뿉뿊뿋뿎뿏뿑뿒뿓뿕뿖뿗뿘뿙뿚뿛뿝뿞뿠뿢뿣뿤뿥뿦뿧뿨뿩뿪뿫뿬뿭뿮뿯뿰뿱뿲"
	u"뿳뿴뿵뿶뿷뿸뿹뿺뿻뿼뿽뿾뿿쀀쀁쀂쀃쀄쀅쀆쀇쀈쀉쀊쀋쀌쀍쀎쀏쀐쀑쀒쀓쀔쀕쀖쀗쀘쀙쀚쀛쀜쀝쀞쀟쀠쀡쀢쀣쀤쀥쀦쀧쀨쀩쀪쀫쀬쀭쀮쀯쀰쀱쀲쀳쀴쀵쀶쀷쀸쀹쀺쀻쀽쀾쀿쁀쁁쁂쁃쁄쁅쁆쁇쁈쁉쁊쁋쁌쁍쁎쁏"
	u"쁐쁒쁓쁔쁕쁖쁗쁙쁚쁛\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쁝쁞쁟쁡쁢쁣쁤쁥쁦쁧쁪쁫쁬쁭쁮쁯쁰쁱쁲쁳쁴쁵쁶쁷쁸쁹\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe쁺쁻쁼쁽쁾쁿삀삁삂삃삄삅삆삇삈삉삊삋삌삍삎삏삒삓삕삖삗삙삚삛삜삝삞삟삢삤삦삧삨삩삪삫삮삱삲삷삸삹삺삻삾샂샃샄샆샇샊샋샍샎샏샑샒샓샔샕샖샗샚샞샟샠샡샢샣샦샧샩샪샫"
	u"샭샮샯샰샱샲샳샶샸샺샻샼샽샾샿섁섂섃섅섆섇섉섊섋섌섍섎섏섑섒섓섔섖섗섘섙섚섛섡섢섥섨섩섪섫섮섲섳섴섵섷섺섻섽섾섿셁셂셃셄셅셆셇셊셎셏셐셑셒셓셖셗\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe셙셚셛셝셞셟셠셡셢셣셦셪셫셬셭셮셯셱셲셳셵셶셷셹셺셻\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe셼셽셾셿솀솁솂솃솄솆솇솈솉솊솋솏솑솒"
	u"솓솕솗솘솙솚솛솞솠솢솣솤솦솧솪솫솭솮솯솱솲솳솴솵솶솷솸솹솺솻솼솾솿쇀쇁쇂쇃쇅쇆쇇쇉쇊쇋쇍쇎쇏쇐쇑쇒쇓쇕쇖쇙쇚쇛쇜쇝쇞쇟쇡쇢쇣쇥쇦쇧쇩쇪쇫쇬쇭쇮쇯쇲쇴쇵쇶쇷쇸쇹쇺쇻쇾쇿숁숂숃숅숆숇숈숉숊"
	u"숋숎숐숒숓숔숕숖숗숚숛숝숞숡숢숣숤숥숦숧숪숬숮숰숳숵숶숷숸숹숺숻숼숽숾숿쉀쉁쉂쉃쉄쉅\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쉆쉇쉉쉊쉋쉌쉍쉎쉏쉒쉓쉕쉖쉗"
	u"쉙쉚쉛쉜쉝쉞쉟쉡쉢쉣쉤쉦\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쉧쉨쉩쉪쉫쉮쉯쉱쉲쉳쉵쉶쉷쉸쉹쉺쉻쉾슀슂슃슄슅슆슇슊슋슌슍슎슏슑슒슓슔슕슖슗슙슚슜슞슟슠"
	u"슡슢슣슦슧슩슪슫슮슯슰슱슲슳슶슸슺슻슼슽슾슿싀싁싂싃싄싅싆싇싈싉싊싋싌싍싎싏싐싑싒싓싔싕싖싗싘싙싚싛싞싟싡싢싥싦싧싨싩싪싮싰싲싳싴싵싷싺싽싾싿쌁쌂쌃쌄쌅쌆쌇쌊쌋쌎쌏쌐쌑쌒쌖쌗쌙쌚쌛쌝쌞"
	u"쌟쌠쌡쌢쌣쌦쌧쌪쌫쌬쌭쌮쌯쌰쌱쌲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쌳쌴쌵쌶쌷쌸쌹쌺쌻쌼쌽쌾쌿썀썁썂썃썄썆썇썈썉썊썋썌썍\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe썎썏썐썑썒썓썔썕썖썗썘썙썚썛썜썝썞썟썠썡썢썣썤썥썦썧썪썫썭썮썯썱썳썴썵썶썷썺썻썾썿쎀쎁쎂쎃쎅쎆쎇쎉쎊쎋쎍쎎쎏쎐쎑쎒쎓쎔쎕쎖쎗쎘쎙쎚쎛쎜쎝쎞쎟쎠쎡쎢쎣"
	u"쎤쎥쎦쎧쎨쎩쎪쎫쎬쎭쎮쎯쎰쎱쎲쎳쎴쎵쎶쎷쎸쎹쎺쎻쎼쎽쎾쎿쏁쏂쏃쏄쏅쏆쏇쏈쏉쏊쏋쏌쏍쏎쏏쏐쏑쏒쏓쏔쏕쏖쏗쏚쏛쏝쏞쏡쏣쏤쏥쏦쏧쏪쏫쏬쏮쏯쏰쏱쏲쏳쏶쏷쏹쏺쏻쏼쏽쏾\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe쏿쐀쐁쐂쐃쐄쐅쐆쐇쐉쐊쐋쐌쐍쐎쐏쐑쐒쐓쐔쐕쐖쐗쐘쐙쐚\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쐛쐜쐝쐞쐟쐠쐡쐢쐣쐥쐦쐧"
	u"쐨쐩쐪쐫쐭쐮쐯쐱쐲쐳쐵쐶쐷쐸쐹쐺쐻쐾쐿쑀쑁쑂쑃쑄쑅쑆쑇쑉쑊쑋쑌쑍쑎쑏쑐쑑쑒쑓쑔쑕쑖쑗쑘쑙쑚쑛쑜쑝쑞쑟쑠쑡쑢쑣쑦쑧쑩쑪쑫쑭쑮쑯쑰쑱쑲쑳쑶쑷쑸쑺쑻쑼쑽쑾쑿쒁쒂쒃쒄쒅쒆쒇쒈쒉쒊쒋쒌쒍쒎쒏쒐쒑"
	u"쒒쒓쒕쒖쒗쒘쒙쒚쒛쒝쒞쒟쒠쒡쒢쒣쒤쒥쒦쒧쒨쒩쒪쒫쒬쒭쒮쒯쒰쒱쒲쒳쒴쒵쒶쒷쒹쒺쒻쒽쒾쒿쓀쓁쓂쓃쓄쓅\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쓆쓇쓈쓉쓊쓋쓌쓍"
	u"쓎쓏쓐쓑쓒쓓쓔쓕쓖쓗쓘쓙쓚쓛쓜쓝쓞쓟\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쓠쓡쓢쓣쓤쓥쓦쓧쓨쓪쓫쓬쓭쓮쓯쓲쓳쓵쓶쓷쓹쓻쓼쓽쓾씂씃씄씅씆씇씈씉씊씋씍씎씏"
	u"씑씒씓씕씖씗씘씙씚씛씝씞씟씠씡씢씣씤씥씦씧씪씫씭씮씯씱씲씳씴씵씶씷씺씼씾씿앀앁앂앃앆앇앋앏앐앑앒앖앚앛앜앟앢앣앥앦앧앩앪앫앬앭앮앯앲앶앷앸앹앺앻앾앿얁얂얃얅얆얈얉얊얋얎얐얒얓얔얖얙얚얛"
	u"얝얞얟얡얢얣얤얥얦얧얨얪얫얬얭얮얯얰얱얲얳얶\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe얷얺얿엀엁엂엃엋엍엏엒엓엕엖엗엙엚엛엜엝엞엟엢엤엦엧\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe엨엩엪엫엯엱엲엳엵엸엹엺엻옂옃옄옉옊옋옍옎옏옑옒옓옔옕옖옗옚옝옞옟옠옡옢옣옦옧옩옪옫옯옱옲옶옸옺옼옽옾옿왂왃왅왆왇왉왊왋왌왍왎왏왒왖왗왘"
	u"왙왚왛왞왟왡왢왣왤왥왦왧왨왩왪왫왭왮왰왲왳왴왵왶왷왺왻왽왾왿욁욂욃욄욅욆욇욊욌욎욏욐욑욒욓욖욗욙욚욛욝욞욟욠욡욢욣욦욨욪욫욬욭욮욯욲욳욵욶욷욻욼욽욾욿웂웄웆웇웈웉웊웋웎\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe웏웑웒웓웕웖웗웘웙웚웛웞웟웢웣웤웥웦웧웪웫웭웮웯웱웲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe웳웴웵웶웷웺"
	u"웻웼웾웿윀윁윂윃윆윇윉윊윋윍윎윏윐윑윒윓윖윘윚윛윜윝윞윟윢윣윥윦윧윩윪윫윬윭윮윯윲윴윶윸윹윺윻윾윿읁읂읃읅읆읇읈읉읋읎읐읙읚읛읝읞읟읡읢읣읤읥읦읧읩읪읬읭읮읯읰읱읲읳읶읷읹읺읻읿잀잁잂"
	u"잆잋잌잍잏잒잓잕잙잛잜잝잞잟잢잧잨잩잪잫잮잯잱잲잳잵잶잷잸잹잺잻잾쟂쟃쟄쟅쟆쟇쟊쟋쟍쟏쟑쟒쟓쟔쟕쟖쟗쟙쟚쟛쟜\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쟞쟟"
	u"쟠쟡쟢쟣쟥쟦쟧쟩쟪쟫쟭쟮쟯쟰쟱쟲쟳쟴쟵쟶쟷쟸쟹쟺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쟻쟼쟽쟾쟿젂젃젅젆젇젉젋젌젍젎젏젒젔젗젘젙젚젛젞젟젡젢젣젥젦젧젨"
	u"젩젪젫젮젰젲젳젴젵젶젷젹젺젻젽젾젿졁졂졃졄졅졆졇졊졋졎졏졐졑졒졓졕졖졗졘졙졚졛졜졝졞졟졠졡졢졣졤졥졦졧졨졩졪졫졬졭졮졯졲졳졵졶졷졹졻졼졽졾졿좂좄좈좉좊좎좏좐좑좒좓좕좖좗좘좙좚좛좜좞좠좢"
	u"좣좤좥좦좧좩좪좫좬좭좮좯좰좱좲좳좴좵좶좷좸좹좺좻좾좿죀죁\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe죂죃죅죆죇죉죊죋죍죎죏죐죑죒죓죖죘죚죛죜죝죞죟죢죣죥\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe죦죧죨죩죪죫죬죭죮죯죰죱죲죳죴죶죷죸죹죺죻죾죿줁줂줃줇줈줉줊줋줎\u3000\u3001\u3002\u00b7\u2025"
	u"\u2026\u00a8\u3003\u00ad\u2015\u2225\uff3c\u223c\u2018\u2019\u201c\u201d\u3014\u3015\u3008\u3009"
	u"\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u00b1\u00d7\u00f7\u2260\u2264\u2265\u221e\u2234"
	u"\u00b0\u2032\u2033\u2103Å\uffe0\uffe1\uffe5\u2642\u2640\u2220\u22a5\u2312\u2202\u2207\u2261\u2252"
	u"\u00a7\u203b\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1\u25a0\u25b3\u25b2\u25bd\u25bc\u2192"
	u"\u2190\u2191\u2193\u2194\u3013\u226a\u226b\u221a\u223d\u221d\u2235\u222b\u222c\u2208\u220b\u2286"
	u"\u2287\u2282\u2283\u222a\u2229\u2227\u2228\uffe2줐줒줓줔줕줖줗줙줚줛줜줝줞줟줠줡줢줣줤줥줦줧줨줩줪줫\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe줭줮줯줰줱줲줳줵줶줷줸줹줺줻줼줽줾줿쥀쥁쥂쥃쥄쥅쥆쥇\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쥈쥉쥊쥋쥌쥍쥎쥏쥒쥓쥕쥖"
	u"쥗쥙쥚쥛쥜쥝쥞쥟쥢쥤쥥쥦쥧쥨쥩쥪쥫쥭쥮쥯\u21d2\u21d4\u2200\u2203\u00b4\uff5eˇ\u02d8\u02dd\u02da\u02d9\u00b8\u02db"
	u"\u00a1\u00bfː\u222e\u2211\u220f\u00a4\u2109\u2030\u25c1\u25c0\u25b7\u25b6\u2664\u2660\u2661\u2665"
	u"\u2667\u2663\u2299\u25c8\u25a3\u25d0\u25d1\u2592\u25a4\u25a5\u25a8\u25a7\u25a6\u25a9\u2668\u260f"
	u"\u260e\u261c\u261e\u00b6\u2020\u2021\u2195\u2197\u2199\u2196\u2198\u266d\u2669\u266a\u266c\u327f"
	u"\u321c\u2116\u33c7\u2122\u33c2\u33d8\u2121쥱쥲쥳쥵쥶쥷쥸쥹쥺쥻쥽쥾쥿즀즁즂즃즄즅즆즇즊즋즍즎즏\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe즑즒즓즔즕즖즗즚즜즞즟즠즡즢즣즤즥즦즧즨즩즪즫즬즭즮\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe즯즰즱즲즳즴즵즶즷즸즹즺즻즼즽즾즿짂"
	u"짃짅짆짉짋짌짍짎짏짒짔짗짘짛\uff01\uff02\uff03\uff04\uff05\uff06\uff07\uff08\uff09\uff0a\uff0b\uff0c\uff0d"
	u"\uff0e\uff0f０１２３４５６７８９\uff1a\uff1b\uff1c\uff1d\uff1e\uff1f\uff20ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ\uff3b"
	u"\uffe6\uff3d\uff3e\uff3f\uff40ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ\uff5b\uff5c\uff5d\uffe3짞짟짡짣짥짦짨짩짪짫짮짲"
	u"짳짴짵짶짷짺짻짽짾짿쨁쨂쨃쨄\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쨅쨆쨇쨊쨎쨏쨐쨑쨒쨓쨕쨖쨗쨙쨚쨛쨜쨝쨞쨟쨠쨡쨢쨣쨤쨥\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe쨦쨧쨨쨪쨫쨬쨭쨮쨯쨰쨱쨲쨳쨴쨵쨶쨷쨸쨹쨺쨻쨼쨽쨾쨿쩀쩁쩂쩃쩄쩅쩆ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚ"
	u"ㅛㅜㅝㅞㅟㅠㅡㅢㅣㅤㅥㅦㅧㅨㅩㅪㅫㅬㅭㅮㅯㅰㅱㅲㅳㅴㅵㅶㅷㅸㅹㅺㅻㅼㅽㅾㅿㆀㆁㆂㆃㆄㆅㆆㆇㆈㆉㆊㆋㆌㆍㆎ쩇쩈쩉쩊쩋쩎쩏쩑쩒쩓쩕쩖쩗쩘쩙쩚쩛쩞쩢쩣쩤쩥쩦쩧쩩쩪\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe쩫쩬쩭쩮쩯쩰쩱쩲쩳쩴쩵쩶쩷쩸쩹쩺쩻쩼쩾쩿쪀쪁쪂쪃쪅쪆\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쪇쪈쪉쪊쪋쪌쪍쪎쪏쪐쪑쪒"
	u"쪓쪔쪕쪖쪗쪙쪚쪛쪜쪝쪞쪟쪠쪡쪢쪣쪤쪥쪦쪧ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\ufffe\ufffe\ufffe\ufffe\ufffeⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffeΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeαβ"
	u"γδεζηθικλμνξοπρστυφχψω쪨쪩쪪쪫쪬쪭쪮쪯쪰쪱쪲쪳쪴쪵쪶쪷쪸쪹쪺쪻쪾쪿쫁쫂쫃쫅\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쫆쫇쫈쫉쫊쫋쫎쫐"
	u"쫒쫔쫕쫖쫗쫚쫛쫜쫝쫞쫟쫡쫢쫣쫤쫥쫦쫧\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쫨쫩쫪쫫쫭쫮쫯쫰쫱쫲쫳쫵쫶쫷쫸쫹쫺쫻쫼쫽쫾쫿쬀쬁쬂쬃쬄쬅쬆쬇쬉쬊\u2500"
	u"\u2502\u250c\u2510\u2518\u2514\u251c\u252c\u2524\u2534\u253c\u2501\u2503\u250f\u2513\u251b\u2517"
	u"\u2523\u2533\u252b\u253b\u254b\u2520\u252f\u2528\u2537\u253f\u251d\u2530\u2525\u2538\u2542\u2512"
	u"\u2511\u251a\u2519\u2516\u2515\u250e\u250d\u251e\u251f\u2521\u2522\u2526\u2527\u2529\u252a\u252d"
	u"\u252e\u2531\u2532\u2535\u2536\u2539\u253a\u253d\u253e\u2540\u2541\u2543\u2544\u2545\u2546\u2547"
	u"\u2548\u2549\u254a쬋쬌쬍쬎쬏쬑쬒쬓쬕쬖쬗쬙쬚쬛쬜쬝쬞쬟쬢쬣쬤쬥쬦쬧쬨쬩\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쬪쬫쬬쬭쬮쬯쬰쬱쬲쬳쬴쬵"
	u"쬶쬷쬸쬹쬺쬻쬼쬽쬾쬿쭀쭂쭃쭄\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쭅쭆쭇쭊쭋쭍쭎쭏쭑쭒쭓쭔쭕쭖쭗쭚쭛쭜쭞쭟쭠쭡쭢쭣쭥쭦쭧쭨쭩쭪쭫쭬\u3395\u3396"
	u"\u3397ℓ\u3398\u33c4\u33a3\u33a4\u33a5\u33a6\u3399\u339a\u339b\u339c\u339d\u339e\u339f\u33a0\u33a1"
	u"\u33a2\u33ca\u338d\u338e\u338f\u33cf\u3388\u3389\u33c8\u33a7\u33a8\u33b0\u33b1\u33b2\u33b3\u33b4"
	u"\u33b5\u33b6\u33b7\u33b8\u33b9\u3380\u3381\u3382\u3383\u3384\u33ba\u33bb\u33bc\u33bd\u33be\u33bf"
	u"\u3390\u3391\u3392\u3393\u3394Ω\u33c0\u33c1\u338a\u338b\u338c\u33d6\u33c5\u33ad\u33ae\u33af\u33db"
	u"\u33a9\u33aa\u33ab\u33ac\u33dd\u33d0\u33d3\u33c3\u33c9\u33dc\u33c6쭭쭮쭯쭰쭱쭲쭳쭴쭵쭶쭷쭺쭻쭼쭽쭾쭿쮀쮁쮂쮃쮄쮅쮆쮇쮈"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쮉쮊쮋쮌쮍쮎쮏쮐쮑쮒쮓쮔쮕쮖쮗쮘쮙쮚쮛쮝쮞쮟쮠쮡쮢쮣\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe쮤쮥쮦쮧쮨쮩쮪쮫쮬쮭쮮쮯쮰쮱쮲쮳쮴쮵쮶쮷쮹쮺쮻쮼쮽쮾쮿쯀쯁쯂쯃쯄ÆÐªĦ\ufffeĲ\ufffeĿŁØŒºÞŦŊ\ufffe\u3260\u3261\u3262\u3263"
	u"\u3264\u3265\u3266\u3267\u3268\u3269\u326a\u326b\u326c\u326d\u326e\u326f\u3270\u3271\u3272\u3273"
	u"\u3274\u3275\u3276\u3277\u3278\u3279\u327a\u327b\u24d0\u24d1\u24d2\u24d3\u24d4\u24d5\u24d6\u24d7"
	u"\u24d8\u24d9\u24da\u24db\u24dc\u24dd\u24de\u24df\u24e0\u24e1\u24e2\u24e3\u24e4\u24e5\u24e6\u24e7"
	u"\u24e8\u24e9①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮½⅓⅔¼¾⅛⅜⅝⅞쯅쯆쯇쯈쯉쯊쯋쯌쯍쯎쯏쯐쯑쯒쯓쯕쯖쯗쯘쯙쯚쯛쯜쯝쯞쯟\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe쯠쯡쯢쯣쯥쯦쯨쯪쯫쯬쯭쯮쯯쯰쯱쯲쯳쯴쯵쯶쯷쯸쯹쯺쯻쯼\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쯽쯾쯿찀찁찂찃찄찅찆찇찈찉찊찋찎찏찑찒찓찕찖찗찘"
	u"찙찚찛찞찟찠찣찤æđðħıĳĸŀłøœßþŧŋŉ\u3200\u3201\u3202\u3203\u3204\u3205\u3206\u3207\u3208\u3209\u320a\u320b"
	u"\u320c\u320d\u320e\u320f\u3210\u3211\u3212\u3213\u3214\u3215\u3216\u3217\u3218\u3219\u321a\u321b"
	u"\u249c\u249d\u249e\u249f\u24a0\u24a1\u24a2\u24a3\u24a4\u24a5\u24a6\u24a7\u24a8\u24a9\u24aa\u24ab"
	u"\u24ac\u24ad\u24ae\u24af\u24b0\u24b1\u24b2\u24b3\u24b4\u24b5⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂¹²³⁴ⁿ₁₂₃₄찥찦찪찫찭찯찱찲"
	u"찳찴찵찶찷찺찿챀챁챂챃챆챇챉챊챋챍챎\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe챏챐챑챒챓챖챚챛챜챝챞챟챡챢챣챥챧챩챪챫챬챭챮챯챱챲\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe챳챴챶챷챸챹챺챻챼챽챾챿첀첁첂첃첄첅첆첇첈첉첊첋첌첍첎첏첐첑첒첓ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつ"
	u"づてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをん첔첕첖첗첚첛첝첞첟첡첢첣첤첥첦첧첪첮첯첰첱첲첳첶첷첹\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe첺첻첽첾첿쳀쳁쳂쳃쳆쳈쳊쳋쳌쳍쳎쳏쳑쳒쳓쳕쳖쳗쳘쳙쳚\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쳛쳜쳝쳞쳟쳠쳡쳢쳣쳥쳦쳧쳨쳩쳪쳫쳭쳮"
	u"쳯쳱쳲쳳쳴쳵쳶쳷쳸쳹쳺쳻쳼쳽ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮ"
	u"ワヰヱヲンヴヵヶ쳾쳿촀촂촃촄촅촆촇촊촋촍촎촏촑촒촓촔촕촖촗촚촜촞촟촠\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe촡촢촣촥촦촧촩촪촫촭촮촯촰촱촲촳촴촵촶촷촸촺"
	u"촻촼촽촾\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe촿쵀쵁쵂쵃쵄쵅쵆쵇쵈쵉쵊쵋쵌쵍쵎쵏쵐쵑쵒쵓쵔쵕쵖쵗쵘쵙쵚쵛쵝쵞쵟АБВГДЕЁЖЗИЙКЛМНОПРСТ"
	u"УФХЦЧШЩЪЫЬЭЮЯ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffeабвгдеёжзийклмнопрстуфхцчшщъыьэюя쵡쵢쵣쵥쵦쵧쵨쵩쵪쵫쵮쵰쵲쵳쵴쵵쵶쵷쵹쵺쵻쵼쵽쵾쵿춀\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe춁춂춃춄춅춆춇춉춊춋춌춍춎춏춐춑춒춓춖춗춙춚춛춝춞춟\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe춠춡춢춣춦춨춪춫춬춭춮춯춱춲춳춴춵춶춷춸춹춺춻춼"
	u"춽춾춿췀췁췂췃췅췆췇췈췉췊췋췍췎췏췑췒췓췔췕췖췗췘췙췚췛췜췝췞췟췠췡\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe췢췣췤췥췦췧췩췪췫췭췮췯췱췲췳췴췵췶췷췺췼췾"
	u"췿츀츁츂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe츃츅츆츇츉츊츋츍츎츏츐츑츒츓츕츖츗츘츚츛츜츝츞츟츢츣츥츦츧츩츪츫츬츭츮츯츲츴츶츷츸츹츺츻츼츽츾츿칀칁칂칃"
	u"칄칅칆칇칈칉\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe칊칋칌칍칎칏칐칑칒칓칔칕칖칗칚칛칝칞칢칣칤칥칦칧칪칬\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe칮칯칰칱칲칳칶칷칹칺칻칽칾칿캀캁캂캃캆캈캊캋캌캍캎캏캒캓캕캖캗캙캚캛캜캝캞캟캢캦캧캨캩캪캫캮캯캰캱캲캳캴캵캶캷캸캹캺\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe캻캼캽캾캿컀컂컃컄컅컆컇컈컉컊컋컌컍컎컏컐컑컒컓컔컕\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe컖컗컘컙컚컛컜컝컞컟컠컡컢컣컦컧컩컪"
	u"컭컮컯컰컱컲컳컶컺컻컼컽컾컿가각간갇갈갉갊감갑값갓갔강갖갗같갚갛개객갠갤갬갭갯갰갱갸갹갼걀걋걍걔걘걜거걱건걷걸걺검겁것겄겅겆겉겊겋게겐겔겜겝겟겠겡겨격겪견겯결겸겹겻겼경곁계곈곌곕곗고곡"
	u"곤곧골곪곬곯곰곱곳공곶과곽관괄괆켂켃켅켆켇켉켊켋켌켍켎켏켒켔켖켗켘켙켚켛켝켞켟켡켢켣\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe켥켦켧켨켩켪켫켮켲켳켴켵켶켷"
	u"켹켺켻켼켽켾켿콀콁콂콃콄\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe콅콆콇콈콉콊콋콌콍콎콏콐콑콒콓콖콗콙콚콛콝콞콟콠콡콢콣콦콨콪콫콬괌괍괏광괘괜괠괩괬괭괴괵"
	u"괸괼굄굅굇굉교굔굘굡굣구국군굳굴굵굶굻굼굽굿궁궂궈궉권궐궜궝궤궷귀귁귄귈귐귑귓규균귤그극근귿글긁금급긋긍긔기긱긴긷길긺김깁깃깅깆깊까깍깎깐깔깖깜깝깟깠깡깥깨깩깬깰깸콭콮콯콲콳콵콶콷콹콺"
	u"콻콼콽콾콿쾁쾂쾃쾄쾆쾇쾈쾉쾊쾋쾍\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe쾎쾏쾐쾑쾒쾓쾔쾕쾖쾗쾘쾙쾚쾛쾜쾝쾞쾟쾠쾢쾣쾤쾥쾦쾧쾩\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe쾪쾫쾬쾭쾮쾯쾱쾲쾳쾴쾵쾶쾷쾸쾹쾺쾻쾼쾽쾾쾿쿀쿁쿂쿃쿅쿆쿇쿈쿉쿊쿋깹깻깼깽꺄꺅꺌꺼꺽꺾껀껄껌껍껏껐껑께껙껜껨껫껭껴껸껼꼇꼈꼍꼐꼬꼭꼰꼲꼴꼼꼽꼿꽁꽂꽃꽈"
	u"꽉꽐꽜꽝꽤꽥꽹꾀꾄꾈꾐꾑꾕꾜꾸꾹꾼꿀꿇꿈꿉꿋꿍꿎꿔꿜꿨꿩꿰꿱꿴꿸뀀뀁뀄뀌뀐뀔뀜뀝뀨끄끅끈끊끌끎끓끔끕끗끙쿌쿍쿎쿏쿐쿑쿒쿓쿔쿕쿖쿗쿘쿙쿚쿛쿜쿝쿞쿟쿢쿣쿥쿦쿧쿩\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe쿪쿫쿬쿭쿮쿯쿲쿴쿶쿷쿸쿹쿺쿻쿽쿾쿿퀁퀂퀃퀅퀆퀇퀈퀉퀊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe퀋퀌퀍퀎퀏퀐퀒퀓퀔퀕퀖퀗"
	u"퀙퀚퀛퀜퀝퀞퀟퀠퀡퀢퀣퀤퀥퀦퀧퀨퀩퀪퀫퀬끝끼끽낀낄낌낍낏낑나낙낚난낟날낡낢남납낫났낭낮낯낱낳내낵낸낼냄냅냇냈냉냐냑냔냘냠냥너넉넋넌널넒넓넘넙넛넜넝넣네넥넨넬넴넵넷넸넹녀녁년녈념녑녔녕녘"
	u"녜녠노녹논놀놂놈놉놋농높놓놔놘놜놨뇌뇐뇔뇜뇝퀮퀯퀰퀱퀲퀳퀶퀷퀹퀺퀻퀽퀾퀿큀큁큂큃큆큈큊큋큌큍큎큏\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe큑큒큓큕큖큗큙큚"
	u"큛큜큝큞큟큡큢큣큤큥큦큧큨큩큪큫큮큯\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe큱큲큳큵큶큷큸큹큺큻큾큿킀킂킃킄킅킆킇킈킉킊킋킌킍킎킏킐킑킒킓킔뇟뇨뇩뇬뇰뇹"
	u"뇻뇽누눅눈눋눌눔눕눗눙눠눴눼뉘뉜뉠뉨뉩뉴뉵뉼늄늅늉느늑는늘늙늚늠늡늣능늦늪늬늰늴니닉닌닐닒님닙닛닝닢다닥닦단닫달닭닮닯닳담답닷닸당닺닻닿대댁댄댈댐댑댓댔댕댜더덕덖던덛덜덞덟덤덥킕킖킗킘"
	u"킙킚킛킜킝킞킟킠킡킢킣킦킧킩킪킫킭킮킯킰킱킲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe킳킶킸킺킻킼킽킾킿탂탃탅탆탇탊탋탌탍탎탏탒탖탗탘탙탚\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe탛탞탟탡탢탣탥탦탧탨탩탪탫탮탲탳탴탵탶탷탹탺탻탼탽탾탿턀턁턂턃턄덧덩덫덮데덱덴델뎀뎁뎃뎄뎅뎌뎐뎔뎠뎡뎨뎬도독돈돋돌돎돐돔돕돗동돛돝돠돤돨"
	u"돼됐되된될됨됩됫됴두둑둔둘둠둡둣둥둬뒀뒈뒝뒤뒨뒬뒵뒷뒹듀듄듈듐듕드득든듣들듦듬듭듯등듸디딕딘딛딜딤딥딧딨딩딪따딱딴딸턅턆턇턈턉턊턋턌턎턏턐턑턒턓턔턕턖턗턘턙턚턛턜턝턞턟\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe턠턡턢턣턤턥턦턧턨턩턪턫턬턭턮턯턲턳턵턶턷턹턻턼턽턾\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe턿텂텆텇텈텉"
	u"텊텋텎텏텑텒텓텕텖텗텘텙텚텛텞텠텢텣텤텥텦텧텩텪텫텭땀땁땃땄땅땋때땍땐땔땜땝땟땠땡떠떡떤떨떪떫떰떱떳떴떵떻떼떽뗀뗄뗌뗍뗏뗐뗑뗘뗬또똑똔똘똥똬똴뙈뙤뙨뚜뚝뚠뚤뚫뚬뚱뛔뛰뛴뛸뜀뜁뜅뜨뜩뜬뜯"
	u"뜰뜸뜹뜻띄띈띌띔띕띠띤띨띰띱띳띵라락란랄람랍랏랐랑랒랖랗텮텯텰텱텲텳텴텵텶텷텸텹텺텻텽텾텿톀톁톂톃톅톆톇톉톊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe톋톌"
	u"톍톎톏톐톑톒톓톔톕톖톗톘톙톚톛톜톝톞톟톢톣톥톦톧\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe톩톪톫톬톭톮톯톲톴톶톷톸톹톻톽톾톿퇁퇂퇃퇄퇅퇆퇇퇈퇉퇊퇋퇌퇍퇎퇏"
	u"래랙랜랠램랩랫랬랭랴략랸럇량러럭런럴럼럽럿렀렁렇레렉렌렐렘렙렛렝려력련렬렴렵렷렸령례롄롑롓로록론롤롬롭롯롱롸롼뢍뢨뢰뢴뢸룀룁룃룅료룐룔룝룟룡루룩룬룰룸룹룻룽뤄뤘뤠뤼뤽륀륄륌륏륑류륙륜률"
	u"륨륩퇐퇑퇒퇓퇔퇕퇖퇗퇙퇚퇛퇜퇝퇞퇟퇠퇡퇢퇣퇤퇥퇦퇧퇨퇩퇪\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe퇫퇬퇭퇮퇯퇰퇱퇲퇳퇵퇶퇷퇹퇺퇻퇼퇽퇾퇿툀툁툂툃툄툅툆\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe툈툊툋툌툍툎툏툑툒툓툔툕툖툗툘툙툚툛툜툝툞툟툠툡툢툣툤툥툦툧툨툩륫륭르륵른를름릅릇릉릊릍릎리릭린릴림립릿링마막만많맏말맑맒맘"
	u"맙맛망맞맡맣매맥맨맬맴맵맷맸맹맺먀먁먈먕머먹먼멀멂멈멉멋멍멎멓메멕멘멜멤멥멧멨멩며멱면멸몃몄명몇몌모목몫몬몰몲몸몹못몽뫄뫈뫘뫙뫼툪툫툮툯툱툲툳툵툶툷툸툹툺툻툾퉀퉂퉃퉄퉅퉆퉇퉉퉊퉋퉌\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe퉍퉎퉏퉐퉑퉒퉓퉔퉕퉖퉗퉘퉙퉚퉛퉝퉞퉟퉠퉡퉢퉣퉥퉦퉧퉨\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"퉩퉪퉫퉬퉭퉮퉯퉰퉱퉲퉳퉴퉵퉶퉷퉸퉹퉺퉻퉼퉽퉾퉿튂튃튅튆튇튉튊튋튌묀묄묍묏묑묘묜묠묩묫무묵묶문묻물묽묾뭄뭅뭇뭉뭍뭏뭐뭔뭘뭡뭣뭬뮈뮌뮐뮤뮨뮬뮴뮷므믄믈믐믓미믹민믿밀밂밈밉밋밌밍및밑바박밖밗"
	u"반받발밝밞밟밤밥밧방밭배백밴밸뱀뱁뱃뱄뱅뱉뱌뱍뱐뱝버벅번벋벌벎범법벗튍튎튏튒튓튔튖튗튘튙튚튛튝튞튟튡튢튣튥튦튧튨튩튪튫튭\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"튮튯튰튲튳튴튵튶튷튺튻튽튾틁틃틄틅틆틇틊틌틍틎틏틐틑\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe틒틓틕틖틗틙틚틛틝틞틟틠틡틢틣틦틧틨틩틪틫틬틭틮틯틲틳틵틶틷"
	u"틹틺벙벚베벡벤벧벨벰벱벳벴벵벼벽변별볍볏볐병볕볘볜보복볶본볼봄봅봇봉봐봔봤봬뵀뵈뵉뵌뵐뵘뵙뵤뵨부북분붇불붉붊붐붑붓붕붙붚붜붤붰붸뷔뷕뷘뷜뷩뷰뷴뷸븀븃븅브븍븐블븜븝븟비빅빈빌빎빔빕빗빙빚"
	u"빛빠빡빤틻틼틽틾틿팂팄팆팇팈팉팊팋팏팑팒팓팕팗팘팙팚팛팞팢팣\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe팤팦팧팪팫팭팮팯팱팲팳팴팵팶팷팺팾팿퍀퍁퍂퍃퍆퍇퍈퍉"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe퍊퍋퍌퍍퍎퍏퍐퍑퍒퍓퍔퍕퍖퍗퍘퍙퍚퍛퍜퍝퍞퍟퍠퍡퍢퍣퍤퍥퍦퍧퍨퍩빨빪빰빱빳빴빵빻빼빽뺀뺄뺌뺍뺏뺐뺑뺘뺙뺨뻐뻑뻔뻗"
	u"뻘뻠뻣뻤뻥뻬뼁뼈뼉뼘뼙뼛뼜뼝뽀뽁뽄뽈뽐뽑뽕뾔뾰뿅뿌뿍뿐뿔뿜뿟뿡쀼쁑쁘쁜쁠쁨쁩삐삑삔삘삠삡삣삥사삭삯산삳살삵삶삼삽삿샀상샅새색샌샐샘샙샛샜생샤퍪퍫퍬퍭퍮퍯퍰퍱퍲퍳퍴퍵퍶퍷퍸퍹퍺퍻퍾퍿펁펂"
	u"펃펅펆펇\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe펈펉펊펋펎펒펓펔펕펖펗펚펛펝펞펟펡펢펣펤펥펦펧펪펬펮\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe펯펰펱펲펳펵펶펷펹펺펻펽펾펿폀폁폂폃폆폇폊폋폌폍폎폏폑폒폓폔폕폖샥샨샬샴샵샷샹섀섄섈섐섕서석섞섟선섣설섦섧섬섭섯섰성섶세섹센셀셈셉셋셌셍셔셕션셜셤셥셧셨셩셰셴셸솅소속솎손솔"
	u"솖솜솝솟송솥솨솩솬솰솽쇄쇈쇌쇔쇗쇘쇠쇤쇨쇰쇱쇳쇼쇽숀숄숌숍숏숑수숙순숟술숨숩숫숭폗폙폚폛폜폝폞폟폠폢폤폥폦폧폨폩폪폫폮폯폱폲폳폵폶폷\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe폸폹폺폻폾퐀퐂퐃퐄퐅퐆퐇퐉퐊퐋퐌퐍퐎퐏퐐퐑퐒퐓퐔퐕퐖\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe퐗퐘퐙퐚퐛퐜퐞퐟퐠퐡퐢퐣퐤퐥퐦퐧퐨퐩퐪퐫퐬퐭퐮퐯"
	u"퐰퐱퐲퐳퐴퐵퐶퐷숯숱숲숴쉈쉐쉑쉔쉘쉠쉥쉬쉭쉰쉴쉼쉽쉿슁슈슉슐슘슛슝스슥슨슬슭슴습슷승시식신싣실싫심십싯싱싶싸싹싻싼쌀쌈쌉쌌쌍쌓쌔쌕쌘쌜쌤쌥쌨쌩썅써썩썬썰썲썸썹썼썽쎄쎈쎌쏀쏘쏙쏜쏟쏠쏢쏨"
	u"쏩쏭쏴쏵쏸쐈쐐쐤쐬쐰퐸퐹퐺퐻퐼퐽퐾퐿푁푂푃푅푆푇푈푉푊푋푌푍푎푏푐푑푒푓\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe푔푕푖푗푘푙푚푛푝푞푟푡푢푣푥푦푧푨푩푪"
	u"푫푬푮푰푱푲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe푳푴푵푶푷푺푻푽푾풁풃풄풅풆풇풊풌풎풏풐풑풒풓풕풖풗풘풙풚풛풜풝쐴쐼쐽쑈쑤쑥쑨쑬쑴쑵쑹쒀쒔쒜쒸쒼쓩쓰"
	u"쓱쓴쓸쓺쓿씀씁씌씐씔씜씨씩씬씰씸씹씻씽아악안앉않알앍앎앓암압앗았앙앝앞애액앤앨앰앱앳앴앵야약얀얄얇얌얍얏양얕얗얘얜얠얩어억언얹얻얼얽얾엄업없엇었엉엊엌엎풞풟풠풡풢풣풤풥풦풧풨풪풫풬풭풮"
	u"풯풰풱풲풳풴풵풶풷풸\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe풹풺풻풼풽풾풿퓀퓁퓂퓃퓄퓅퓆퓇퓈퓉퓊퓋퓍퓎퓏퓑퓒퓓퓕\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe퓖퓗퓘퓙퓚퓛퓝퓞퓠퓡퓢퓣퓤퓥퓦퓧퓩퓪퓫퓭퓮퓯퓱퓲퓳퓴퓵퓶퓷퓹퓺퓼에엑엔엘엠엡엣엥여역엮연열엶엷염엽엾엿였영옅옆옇예옌옐옘옙옛옜오옥온올옭옮옰옳옴옵옷옹옻와왁완왈"
	u"왐왑왓왔왕왜왝왠왬왯왱외왹왼욀욈욉욋욍요욕욘욜욤욥욧용우욱운울욹욺움웁웃웅워웍원월웜웝웠웡웨퓾퓿픀픁픂픃픅픆픇픉픊픋픍픎픏픐픑픒픓픖픘픙픚픛픜픝\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe픞픟픠픡픢픣픤픥픦픧픨픩픪픫픬픭픮픯픰픱픲픳픴픵픶픷\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe픸픹픺픻픾픿핁핂핃핅핆핇핈핉핊핋핎핐"
	u"핒핓핔핕핖핗핚핛핝핞핟핡핢핣웩웬웰웸웹웽위윅윈윌윔윕윗윙유육윤율윰윱윳융윷으윽은을읊음읍읏응읒읓읔읕읖읗의읜읠읨읫이익인일읽읾잃임입잇있잉잊잎자작잔잖잗잘잚잠잡잣잤장잦재잭잰잴잼잽잿쟀"
	u"쟁쟈쟉쟌쟎쟐쟘쟝쟤쟨쟬저적전절젊핤핦핧핪핬핮핯핰핱핲핳핶핷핹핺핻핽핾핿햀햁햂햃햆햊햋\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe햌햍햎햏햑햒햓햔햕햖햗햘햙햚"
	u"햛햜햝햞햟햠햡햢햣햤햦햧\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe햨햩햪햫햬햭햮햯햰햱햲햳햴햵햶햷햸햹햺햻햼햽햾햿헀헁헂헃헄헅헆헇점접젓정젖제젝젠젤젬젭젯"
	u"젱져젼졀졈졉졌졍졔조족존졸졺좀좁좃종좆좇좋좌좍좔좝좟좡좨좼좽죄죈죌죔죕죗죙죠죡죤죵주죽준줄줅줆줌줍줏중줘줬줴쥐쥑쥔쥘쥠쥡쥣쥬쥰쥴쥼즈즉즌즐즘즙즛증지직진짇질짊짐집짓헊헋헍헎헏헑헓헔헕헖"
	u"헗헚헜헞헟헠헡헢헣헦헧헩헪헫헭헮\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe헯헰헱헲헳헶헸헺헻헼헽헾헿혂혃혅혆혇혉혊혋혌혍혎혏혒\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe혖혗혘혙혚혛혝혞혟혡혢혣혥혦혧혨혩혪혫혬혮혯혰혱혲혳혴혵혶혷혺혻징짖짙짚짜짝짠짢짤짧짬짭짯짰짱째짹짼쨀쨈쨉쨋쨌쨍쨔쨘쨩쩌쩍쩐쩔쩜쩝쩟쩠쩡쩨쩽쪄쪘쪼쪽"
	u"쫀쫄쫌쫍쫏쫑쫓쫘쫙쫠쫬쫴쬈쬐쬔쬘쬠쬡쭁쭈쭉쭌쭐쭘쭙쭝쭤쭸쭹쮜쮸쯔쯤쯧쯩찌찍찐찔찜찝찡찢찧차착찬찮찰참찹찻혽혾혿홁홂홃홄홆홇홊홌홎홏홐홒홓홖홗홙홚홛홝홞홟홠홡\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe홢홣홤홥홦홨홪홫홬홭홮홯홲홳홵홶홷홸홹홺홻홼홽홾홿횀\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe횁횂횄횆횇횈횉횊횋횎횏횑"
	u"횒횓횕횖횗횘횙횚횛횜횞횠횢횣횤횥횦횧횩횪찼창찾채책챈챌챔챕챗챘챙챠챤챦챨챰챵처척천철첨첩첫첬청체첵첸첼쳄쳅쳇쳉쳐쳔쳤쳬쳰촁초촉촌촐촘촙촛총촤촨촬촹최쵠쵤쵬쵭쵯쵱쵸춈추축춘출춤춥춧충춰췄"
	u"췌췐취췬췰췸췹췻췽츄츈츌츔츙츠측츤츨츰츱츳층횫횭횮횯횱횲횳횴횵횶횷횸횺횼횽횾횿훀훁훂훃훆훇훉훊훋\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe훍훎훏훐훒훓훕훖"
	u"훘훚훛훜훝훞훟훡훢훣훥훦훧훩훪훫훬훭\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe훮훯훱훲훳훴훶훷훸훹훺훻훾훿휁휂휃휅휆휇휈휉휊휋휌휍휎휏휐휒휓휔치칙친칟칠칡"
	u"침칩칫칭카칵칸칼캄캅캇캉캐캑캔캘캠캡캣캤캥캬캭컁커컥컨컫컬컴컵컷컸컹케켁켄켈켐켑켓켕켜켠켤켬켭켯켰켱켸코콕콘콜콤콥콧콩콰콱콴콸쾀쾅쾌쾡쾨쾰쿄쿠쿡쿤쿨쿰쿱쿳쿵쿼퀀퀄퀑퀘퀭퀴퀵퀸퀼휕휖휗휚"
	u"휛휝휞휟휡휢휣휤휥휦휧휪휬휮휯휰휱휲휳휶휷휹\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe휺휻휽휾휿흀흁흂흃흅흆흈흊흋흌흍흎흏흒흓흕흚흛흜흝흞\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe흟흢흤흦흧흨흪흫흭흮흯흱흲흳흵흶흷흸흹흺흻흾흿힀힂힃힄힅힆힇힊힋큄큅큇큉큐큔큘큠크큭큰클큼큽킁키킥킨킬킴킵킷킹타탁탄탈탉탐탑탓탔탕태택탠"
	u"탤탬탭탯탰탱탸턍터턱턴털턺텀텁텃텄텅테텍텐텔템텝텟텡텨텬텼톄톈토톡톤톨톰톱톳통톺톼퇀퇘퇴퇸툇툉툐투툭툰툴툼툽툿퉁퉈퉜힍힎힏힑힒힓힔힕힖힗힚힜힞힟힠힡힢힣\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe퉤튀튁튄튈튐튑튕튜튠튤튬튱트특튼튿틀틂틈틉틋틔틘틜틤"
	u"틥티틱틴틸팀팁팃팅파팍팎판팔팖팜팝팟팠팡팥패팩팬팰팸팹팻팼팽퍄퍅퍼퍽펀펄펌펍펏펐펑페펙펜펠펨펩펫펭펴편펼폄폅폈평폐폘폡폣포폭폰폴폼폽폿퐁퐈퐝푀푄표푠푤푭푯푸푹푼푿풀풂품풉풋풍풔풩퓌퓐퓔"
	u"퓜퓟퓨퓬퓰퓸퓻퓽프픈플픔픕픗피픽핀필핌핍핏핑하학한할핥함합핫항해핵핸핼햄햅햇했행햐향허헉헌헐헒험헙헛헝헤헥헨헬헴헵헷헹혀혁현혈혐협혓혔형혜혠혤혭호혹혼홀홅홈홉홋홍홑화확환활홧황홰홱홴횃"
	u"횅회획횐횔횝횟횡효횬횰횹횻후훅훈훌훑훔훗훙훠훤훨훰훵훼훽휀휄휑휘휙휜휠휨휩휫휭휴휵휸휼흄흇흉흐흑흔흖흗흘흙흠흡흣흥흩희흰흴흼흽힁히힉힌힐힘힙힛힝伽佳假價加可呵哥嘉嫁家暇架枷柯歌珂痂稼苛"
	u"茄街袈訶賈跏軻迦駕刻却各恪慤殼珏脚覺角閣侃刊墾奸姦干幹懇揀杆柬桿澗癎看磵稈竿簡肝艮艱諫間乫喝曷渴碣竭葛褐蝎鞨勘坎堪嵌感憾戡敢柑橄減甘疳監瞰紺邯鑑鑒龕匣岬甲胛鉀閘剛堈姜岡崗康强彊慷江畺疆"
	u"糠絳綱羌腔舡薑襁講鋼降鱇介价個凱塏愷愾慨改槪漑疥皆盖箇芥蓋豈鎧開喀客坑更粳羹醵倨去居巨拒据據擧渠炬祛距踞車遽鉅鋸乾件健巾建愆楗腱虔蹇鍵騫乞傑杰桀儉劍劒檢瞼鈐黔劫怯迲偈憩揭擊格檄激膈覡隔"
	u"堅牽犬甄絹繭肩見譴遣鵑抉決潔結缺訣兼慊箝謙鉗鎌京俓倞傾儆勁勍卿坰境庚徑慶憬擎敬景暻更梗涇炅烱璟璥瓊痙硬磬竟競絅經耕耿脛莖警輕逕鏡頃頸驚鯨係啓堺契季屆悸戒桂械棨溪界癸磎稽系繫繼計誡谿階鷄"
	u"古叩告呱固姑孤尻庫拷攷故敲暠枯槁沽痼皐睾稿羔考股膏苦苽菰藁蠱袴誥賈辜錮雇顧高鼓哭斛曲梏穀谷鵠困坤崑昆梱棍滾琨袞鯤汨滑骨供公共功孔工恐恭拱控攻珙空蚣貢鞏串寡戈果瓜科菓誇課跨過鍋顆廓槨藿郭"
	u"串冠官寬慣棺款灌琯瓘管罐菅觀貫關館刮恝括适侊光匡壙廣曠洸炚狂珖筐胱鑛卦掛罫乖傀塊壞怪愧拐槐魁宏紘肱轟交僑咬喬嬌嶠巧攪敎校橋狡皎矯絞翹膠蕎蛟較轎郊餃驕鮫丘久九仇俱具勾區口句咎嘔坵垢寇嶇廐"
	u"懼拘救枸柩構歐毆毬求溝灸狗玖球瞿矩究絿耉臼舅舊苟衢謳購軀逑邱鉤銶駒驅鳩鷗龜國局菊鞠鞫麴君窘群裙軍郡堀屈掘窟宮弓穹窮芎躬倦券勸卷圈拳捲權淃眷厥獗蕨蹶闕机櫃潰詭軌饋句晷歸貴鬼龜叫圭奎揆槻珪"
	u"硅窺竅糾葵規赳逵閨勻均畇筠菌鈞龜橘克剋劇戟棘極隙僅劤勤懃斤根槿瑾筋芹菫覲謹近饉契今妗擒昑檎琴禁禽芩衾衿襟金錦伋及急扱汲級給亘兢矜肯企伎其冀嗜器圻基埼夔奇妓寄岐崎己幾忌技旗旣朞期杞棋棄機"
	u"欺氣汽沂淇玘琦琪璂璣畸畿碁磯祁祇祈祺箕紀綺羈耆耭肌記譏豈起錡錤飢饑騎騏驥麒緊佶吉拮桔金喫儺喇奈娜懦懶拏拿癩羅蘿螺裸邏那樂洛烙珞落諾酪駱亂卵暖欄煖爛蘭難鸞捏捺南嵐枏楠湳濫男藍襤拉納臘蠟衲"
	u"囊娘廊朗浪狼郎乃來內奈柰耐冷女年撚秊念恬拈捻寧寗努勞奴弩怒擄櫓爐瑙盧老蘆虜路露駑魯鷺碌祿綠菉錄鹿論壟弄濃籠聾膿農惱牢磊腦賂雷尿壘屢樓淚漏累縷陋嫩訥杻紐勒肋凜凌稜綾能菱陵尼泥匿溺多茶丹亶"
	u"但單團壇彖斷旦檀段湍短端簞緞蛋袒鄲鍛撻澾獺疸達啖坍憺擔曇淡湛潭澹痰聃膽蕁覃談譚錟沓畓答踏遝唐堂塘幢戇撞棠當糖螳黨代垈坮大對岱帶待戴擡玳臺袋貸隊黛宅德悳倒刀到圖堵塗導屠島嶋度徒悼挑掉搗桃"
	u"棹櫂淘渡滔濤燾盜睹禱稻萄覩賭跳蹈逃途道都鍍陶韜毒瀆牘犢獨督禿篤纛讀墩惇敦旽暾沌焞燉豚頓乭突仝冬凍動同憧東桐棟洞潼疼瞳童胴董銅兜斗杜枓痘竇荳讀豆逗頭屯臀芚遁遯鈍得嶝橙燈登等藤謄鄧騰喇懶拏"
	u"癩羅蘿螺裸邏樂洛烙珞絡落諾酪駱丹亂卵欄欒瀾爛蘭鸞剌辣嵐擥攬欖濫籃纜藍襤覽拉臘蠟廊朗浪狼琅瑯螂郞來崍徠萊冷掠略亮倆兩凉梁樑粮粱糧良諒輛量侶儷勵呂廬慮戾旅櫚濾礪藜蠣閭驢驪麗黎力曆歷瀝礫轢靂"
	u"憐戀攣漣煉璉練聯蓮輦連鍊冽列劣洌烈裂廉斂殮濂簾獵令伶囹寧岺嶺怜玲笭羚翎聆逞鈴零靈領齡例澧禮醴隷勞怒撈擄櫓潞瀘爐盧老蘆虜路輅露魯鷺鹵碌祿綠菉錄鹿麓論壟弄朧瀧瓏籠聾儡瀨牢磊賂賚賴雷了僚寮廖"
	u"料燎療瞭聊蓼遼鬧龍壘婁屢樓淚漏瘻累縷蔞褸鏤陋劉旒柳榴流溜瀏琉瑠留瘤硫謬類六戮陸侖倫崙淪綸輪律慄栗率隆勒肋凜凌楞稜綾菱陵俚利厘吏唎履悧李梨浬犁狸理璃異痢籬罹羸莉裏裡里釐離鯉吝潾燐璘藺躪隣"
	u"鱗麟林淋琳臨霖砬立笠粒摩瑪痲碼磨馬魔麻寞幕漠膜莫邈万卍娩巒彎慢挽晩曼滿漫灣瞞萬蔓蠻輓饅鰻唜抹末沫茉襪靺亡妄忘忙望網罔芒茫莽輞邙埋妹媒寐昧枚梅每煤罵買賣邁魅脈貊陌驀麥孟氓猛盲盟萌冪覓免冕"
	u"勉棉沔眄眠綿緬面麵滅蔑冥名命明暝椧溟皿瞑茗蓂螟酩銘鳴袂侮冒募姆帽慕摸摹暮某模母毛牟牡瑁眸矛耗芼茅謀謨貌木沐牧目睦穆鶩歿沒夢朦蒙卯墓妙廟描昴杳渺猫竗苗錨務巫憮懋戊拇撫无楙武毋無珷畝繆舞茂"
	u"蕪誣貿霧鵡墨默們刎吻問文汶紊紋聞蚊門雯勿沕物味媚尾嵋彌微未梶楣渼湄眉米美薇謎迷靡黴岷悶愍憫敏旻旼民泯玟珉緡閔密蜜謐剝博拍搏撲朴樸泊珀璞箔粕縛膊舶薄迫雹駁伴半反叛拌搬攀斑槃泮潘班畔瘢盤盼"
	u"磐磻礬絆般蟠返頒飯勃拔撥渤潑發跋醱鉢髮魃倣傍坊妨尨幇彷房放方旁昉枋榜滂磅紡肪膀舫芳蒡蚌訪謗邦防龐倍俳北培徘拜排杯湃焙盃背胚裴裵褙賠輩配陪伯佰帛柏栢白百魄幡樊煩燔番磻繁蕃藩飜伐筏罰閥凡帆"
	u"梵氾汎泛犯範范法琺僻劈壁擘檗璧癖碧蘗闢霹便卞弁變辨辯邊別瞥鱉鼈丙倂兵屛幷昞昺柄棅炳甁病秉竝輧餠騈保堡報寶普步洑湺潽珤甫菩補褓譜輔伏僕匐卜宓復服福腹茯蔔複覆輹輻馥鰒本乶俸奉封峯峰捧棒烽熢"
	u"琫縫蓬蜂逢鋒鳳不付俯傅剖副否咐埠夫婦孚孵富府復扶敷斧浮溥父符簿缶腐腑膚艀芙莩訃負賦賻赴趺部釜阜附駙鳧北分吩噴墳奔奮忿憤扮昐汾焚盆粉糞紛芬賁雰不佛弗彿拂崩朋棚硼繃鵬丕備匕匪卑妃婢庇悲憊扉"
	u"批斐枇榧比毖毗毘沸泌琵痺砒碑秕秘粃緋翡肥脾臂菲蜚裨誹譬費鄙非飛鼻嚬嬪彬斌檳殯浜濱瀕牝玭貧賓頻憑氷聘騁乍事些仕伺似使俟僿史司唆嗣四士奢娑寫寺射巳師徙思捨斜斯柶査梭死沙泗渣瀉獅砂社祀祠私篩"
	u"紗絲肆舍莎蓑蛇裟詐詞謝賜赦辭邪飼駟麝削數朔索傘刪山散汕珊産疝算蒜酸霰乷撒殺煞薩三參杉森渗芟蔘衫揷澁鈒颯上傷像償商喪嘗孀尙峠常床庠廂想桑橡湘爽牀狀相祥箱翔裳觴詳象賞霜塞璽賽嗇塞穡索色牲生"
	u"甥省笙墅壻嶼序庶徐恕抒捿敍暑曙書栖棲犀瑞筮絮緖署胥舒薯西誓逝鋤黍鼠夕奭席惜昔晳析汐淅潟石碩蓆釋錫仙僊先善嬋宣扇敾旋渲煽琁瑄璇璿癬禪線繕羨腺膳船蘚蟬詵跣選銑鐥饍鮮卨屑楔泄洩渫舌薛褻設說雪"
	u"齧剡暹殲纖蟾贍閃陝攝涉燮葉城姓宬性惺成星晟猩珹盛省筬聖聲腥誠醒世勢歲洗稅笹細說貰召嘯塑宵小少巢所掃搔昭梳沼消溯瀟炤燒甦疏疎瘙笑篠簫素紹蔬蕭蘇訴逍遡邵銷韶騷俗屬束涑粟續謖贖速孫巽損蓀遜飡"
	u"率宋悚松淞訟誦送頌刷殺灑碎鎖衰釗修受嗽囚垂壽嫂守岫峀帥愁戍手授搜收數樹殊水洙漱燧狩獸琇璲瘦睡秀穗竪粹綏綬繡羞脩茱蒐蓚藪袖誰讐輸遂邃酬銖銹隋隧隨雖需須首髓鬚叔塾夙孰宿淑潚熟琡璹肅菽巡徇循"
	u"恂旬栒楯橓殉洵淳珣盾瞬筍純脣舜荀蓴蕣詢諄醇錞順馴戌術述鉥崇崧嵩瑟膝蝨濕拾習褶襲丞乘僧勝升承昇繩蠅陞侍匙嘶始媤尸屎屍市弑恃施是時枾柴猜矢示翅蒔蓍視試詩諡豕豺埴寔式息拭植殖湜熄篒蝕識軾食飾"
	u"伸侁信呻娠宸愼新晨燼申神紳腎臣莘薪藎蜃訊身辛辰迅失室實悉審尋心沁沈深瀋甚芯諶什十拾雙氏亞俄兒啞娥峨我牙芽莪蛾衙訝阿雅餓鴉鵝堊岳嶽幄惡愕握樂渥鄂鍔顎鰐齷安岸按晏案眼雁鞍顔鮟斡謁軋閼唵岩巖"
	u"庵暗癌菴闇壓押狎鴨仰央怏昻殃秧鴦厓哀埃崖愛曖涯碍艾隘靄厄扼掖液縊腋額櫻罌鶯鸚也倻冶夜惹揶椰爺耶若野弱掠略約若葯蒻藥躍亮佯兩凉壤孃恙揚攘敭暘梁楊樣洋瀁煬痒瘍禳穰糧羊良襄諒讓釀陽量養圄御於"
	u"漁瘀禦語馭魚齬億憶抑檍臆偃堰彦焉言諺孼蘖俺儼嚴奄掩淹嶪業円予余勵呂女如廬旅歟汝濾璵礖礪與艅茹輿轝閭餘驪麗黎亦力域役易曆歷疫繹譯轢逆驛嚥堧姸娟宴年延憐戀捐挻撚椽沇沿涎涓淵演漣烟然煙煉燃燕"
	u"璉硏硯秊筵緣練縯聯衍軟輦蓮連鉛鍊鳶列劣咽悅涅烈熱裂說閱厭廉念捻染殮炎焰琰艶苒簾閻髥鹽曄獵燁葉令囹塋寧嶺嶸影怜映暎楹榮永泳渶潁濚瀛瀯煐營獰玲瑛瑩瓔盈穎纓羚聆英詠迎鈴鍈零霙靈領乂倪例刈叡曳"
	u"汭濊猊睿穢芮藝蘂禮裔詣譽豫醴銳隸霓預五伍俉傲午吾吳嗚塢墺奧娛寤悟惡懊敖旿晤梧汚澳烏熬獒筽蜈誤鰲鼇屋沃獄玉鈺溫瑥瘟穩縕蘊兀壅擁瓮甕癰翁邕雍饔渦瓦窩窪臥蛙蝸訛婉完宛梡椀浣玩琓琬碗緩翫脘腕莞"
	u"豌阮頑曰往旺枉汪王倭娃歪矮外嵬巍猥畏了僚僥凹堯夭妖姚寥寮尿嶢拗搖撓擾料曜樂橈燎燿瑤療窈窯繇繞耀腰蓼蟯要謠遙遼邀饒慾欲浴縟褥辱俑傭冗勇埇墉容庸慂榕涌湧溶熔瑢用甬聳茸蓉踊鎔鏞龍于佑偶優又友"
	u"右宇寓尤愚憂旴牛玗瑀盂祐禑禹紆羽芋藕虞迂遇郵釪隅雨雩勖彧旭昱栯煜稶郁頊云暈橒殞澐熉耘芸蕓運隕雲韻蔚鬱亐熊雄元原員圓園垣媛嫄寃怨愿援沅洹湲源爰猿瑗苑袁轅遠阮院願鴛月越鉞位偉僞危圍委威尉慰"
	u"暐渭爲瑋緯胃萎葦蔿蝟衛褘謂違韋魏乳侑儒兪劉唯喩孺宥幼幽庾悠惟愈愉揄攸有杻柔柚柳楡楢油洧流游溜濡猶猷琉瑜由留癒硫紐維臾萸裕誘諛諭踰蹂遊逾遺酉釉鍮類六堉戮毓肉育陸倫允奫尹崙淪潤玧胤贇輪鈗閏"
	u"律慄栗率聿戎瀜絨融隆垠恩慇殷誾銀隱乙吟淫蔭陰音飮揖泣邑凝應膺鷹依倚儀宜意懿擬椅毅疑矣義艤薏蟻衣誼議醫二以伊利吏夷姨履已弛彛怡易李梨泥爾珥理異痍痢移罹而耳肄苡荑裏裡貽貳邇里離飴餌匿溺瀷益"
	u"翊翌翼謚人仁刃印吝咽因姻寅引忍湮燐璘絪茵藺蚓認隣靭靷鱗麟一佚佾壹日溢逸鎰馹任壬妊姙恁林淋稔臨荏賃入卄立笠粒仍剩孕芿仔刺咨姉姿子字孜恣慈滋炙煮玆瓷疵磁紫者自茨蔗藉諮資雌作勺嚼斫昨灼炸爵綽"
	u"芍酌雀鵲孱棧殘潺盞岑暫潛箴簪蠶雜丈仗匠場墻壯奬將帳庄張掌暲杖樟檣欌漿牆狀獐璋章粧腸臟臧莊葬蔣薔藏裝贓醬長障再哉在宰才材栽梓渽滓災縡裁財載齋齎爭箏諍錚佇低儲咀姐底抵杵楮樗沮渚狙猪疽箸紵苧"
	u"菹著藷詛貯躇這邸雎齟勣吊嫡寂摘敵滴狄炙的積笛籍績翟荻謫賊赤跡蹟迪迹適鏑佃佺傳全典前剪塡塼奠專展廛悛戰栓殿氈澱煎琠田甸畑癲筌箋箭篆纏詮輾轉鈿銓錢鐫電顚顫餞切截折浙癤竊節絶占岾店漸点粘霑鮎"
	u"點接摺蝶丁井亭停偵呈姃定幀庭廷征情挺政整旌晶晸柾楨檉正汀淀淨渟湞瀞炡玎珽町睛碇禎程穽精綎艇訂諪貞鄭酊釘鉦鋌錠霆靖靜頂鼎制劑啼堤帝弟悌提梯濟祭第臍薺製諸蹄醍除際霽題齊俎兆凋助嘲弔彫措操早"
	u"晁曺曹朝條棗槽漕潮照燥爪璪眺祖祚租稠窕粗糟組繰肇藻蚤詔調趙躁造遭釣阻雕鳥族簇足鏃存尊卒拙猝倧宗從悰慫棕淙琮種終綜縱腫踪踵鍾鐘佐坐左座挫罪主住侏做姝胄呪周嗾奏宙州廚晝朱柱株注洲湊澍炷珠疇"
	u"籌紂紬綢舟蛛註誅走躊輳週酎酒鑄駐竹粥俊儁准埈寯峻晙樽浚準濬焌畯竣蠢逡遵雋駿茁中仲衆重卽櫛楫汁葺增憎曾拯烝甑症繒蒸證贈之只咫地址志持指摯支旨智枝枳止池沚漬知砥祉祗紙肢脂至芝芷蜘誌識贄趾遲"
	u"直稙稷織職唇嗔塵振搢晉晋桭榛殄津溱珍瑨璡畛疹盡眞瞋秦縉縝臻蔯袗診賑軫辰進鎭陣陳震侄叱姪嫉帙桎瓆疾秩窒膣蛭質跌迭斟朕什執潗緝輯鏶集徵懲澄且侘借叉嗟嵯差次此磋箚茶蹉車遮捉搾着窄錯鑿齪撰澯燦"
	u"璨瓚竄簒纂粲纘讚贊鑽餐饌刹察擦札紮僭參塹慘慙懺斬站讒讖倉倡創唱娼廠彰愴敞昌昶暢槍滄漲猖瘡窓脹艙菖蒼債埰寀寨彩採砦綵菜蔡采釵冊柵策責凄妻悽處倜刺剔尺慽戚拓擲斥滌瘠脊蹠陟隻仟千喘天川擅泉淺"
	u"玔穿舛薦賤踐遷釧闡阡韆凸哲喆徹撤澈綴輟轍鐵僉尖沾添甛瞻簽籤詹諂堞妾帖捷牒疊睫諜貼輒廳晴淸聽菁請靑鯖切剃替涕滯締諦逮遞體初剿哨憔抄招梢椒楚樵炒焦硝礁礎秒稍肖艸苕草蕉貂超酢醋醮促囑燭矗蜀觸"
	u"寸忖村邨叢塚寵悤憁摠總聰蔥銃撮催崔最墜抽推椎楸樞湫皺秋芻萩諏趨追鄒酋醜錐錘鎚雛騶鰍丑畜祝竺筑築縮蓄蹙蹴軸逐春椿瑃出朮黜充忠沖蟲衝衷悴膵萃贅取吹嘴娶就炊翠聚脆臭趣醉驟鷲側仄厠惻測層侈値嗤"
	u"峙幟恥梔治淄熾痔痴癡稚穉緇緻置致蚩輜雉馳齒則勅飭親七柒漆侵寢枕沈浸琛砧針鍼蟄秤稱快他咤唾墮妥惰打拖朶楕舵陀馱駝倬卓啄坼度托拓擢晫柝濁濯琢琸託鐸呑嘆坦彈憚歎灘炭綻誕奪脫探眈耽貪塔搭榻宕帑"
	u"湯糖蕩兌台太怠態殆汰泰笞胎苔跆邰颱宅擇澤撑攄兎吐土討慟桶洞痛筒統通堆槌腿褪退頹偸套妬投透鬪慝特闖坡婆巴把播擺杷波派爬琶破罷芭跛頗判坂板版瓣販辦鈑阪八叭捌佩唄悖敗沛浿牌狽稗覇貝彭澎烹膨愎"
	u"便偏扁片篇編翩遍鞭騙貶坪平枰萍評吠嬖幣廢弊斃肺蔽閉陛佈包匍匏咆哺圃布怖抛抱捕暴泡浦疱砲胞脯苞葡蒲袍褒逋鋪飽鮑幅暴曝瀑爆輻俵剽彪慓杓標漂瓢票表豹飇飄驃品稟楓諷豊風馮彼披疲皮被避陂匹弼必泌"
	u"珌畢疋筆苾馝乏逼下何厦夏廈昰河瑕荷蝦賀遐霞鰕壑學虐謔鶴寒恨悍旱汗漢澣瀚罕翰閑閒限韓割轄函含咸啣喊檻涵緘艦銜陷鹹合哈盒蛤閤闔陜亢伉姮嫦巷恒抗杭桁沆港缸肛航行降項亥偕咳垓奚孩害懈楷海瀣蟹解"
	u"該諧邂駭骸劾核倖幸杏荇行享向嚮珦鄕響餉饗香噓墟虛許憲櫶獻軒歇險驗奕爀赫革俔峴弦懸晛泫炫玄玹現眩睍絃絢縣舷衒見賢鉉顯孑穴血頁嫌俠協夾峽挾浹狹脅脇莢鋏頰亨兄刑型形泂滎瀅灐炯熒珩瑩荊螢衡逈邢"
	u"鎣馨兮彗惠慧暳蕙蹊醯鞋乎互呼壕壺好岵弧戶扈昊晧毫浩淏湖滸澔濠濩灝狐琥瑚瓠皓祜糊縞胡芦葫蒿虎號蝴護豪鎬頀顥惑或酷婚昏混渾琿魂忽惚笏哄弘汞泓洪烘紅虹訌鴻化和嬅樺火畵禍禾花華話譁貨靴廓擴攫確"
	u"碻穫丸喚奐宦幻患換歡晥桓渙煥環紈還驩鰥活滑猾豁闊凰幌徨恍惶愰慌晃晄榥況湟滉潢煌璜皇篁簧荒蝗遑隍黃匯回廻徊恢悔懷晦會檜淮澮灰獪繪膾茴蛔誨賄劃獲宖橫鐄哮嚆孝效斅曉梟涍淆爻肴酵驍侯候厚后吼喉"
	u"嗅帿後朽煦珝逅勛勳塤壎焄熏燻薰訓暈薨喧暄煊萱卉喙毁彙徽揮暉煇諱輝麾休携烋畦虧恤譎鷸兇凶匈洶胸黑昕欣炘痕吃屹紇訖欠欽歆吸恰洽翕興僖凞喜噫囍姬嬉希憙憘戱晞曦熙熹熺犧禧稀羲詰\u3000\u3001"
	u"\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u309b\u309c\u00b4\uff40\u00a8\uff3e\uffe3\uff3f"
	u"ヽヾゝゞ\u3003仝々〆〇ー\u2015\u2010\uff0f\134\u301c\u2016\uff5c\u2026\u2025\u2018\u2019\u201c\u201d\uff08"
	u"\uff09\u3014\u3015\uff3b\uff3d\uff5b\uff5d\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010"
	u"\u3011\uff0b\u2212\u00b1\u00d7\u00f7\uff1d\u2260\uff1c\uff1e\u2266\u2267\u221e\u2234\u2642\u2640"
	u"\u00b0\u2032\u2033\u2103\uffe5\uff04\u00a2\u00a3\uff05\uff03\uff06\uff0a\uff20\u00a7\u2606\u2605"
	u"\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1\u25a0\u25b3\u25b2\u25bd\u25bc\u203b\u3012\u2192\u2190\u2191"
	u"\u2193\u3013\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2208\u220b\u2286"
	u"\u2287\u2282\u2283\u222a\u2229\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2227\u2228\u00ac"
	u"\u21d2\u21d4\u2200\u2203\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2220"
	u"\u22a5\u2312\u2202\u2207\u2261\u2252\u226a\u226b\u221a\u223d\u221d\u2235\u222b\u222c\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffeÅ\u2030\u266f\u266d\u266a\u2020\u2021\u00b6\ufffe\ufffe\ufffe\ufffe"
	u"\u25ef０１２３４５６７８９\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffeａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鯵梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案闇鞍杏以"
	u"伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳"
	u"栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏"
	u"嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃"
	u"嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗"
	u"潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇"
	u"義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎"
	u"郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓"
	u"圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚鶏芸迎鯨劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減"
	u"源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃"
	u"更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱砿鋼閤降項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆"
	u"嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨"
	u"撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫"
	u"竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周宗就州修愁拾洲秀秋終繍習臭舟蒐衆"
	u"襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償勝匠升召哨商唱嘗奨妾娼宵将小"
	u"少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾拭植殖燭織職色触食蝕辱尻"
	u"伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾澄摺寸世瀬畝是凄制勢"
	u"姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線繊羨腺舛船薦詮賎"
	u"践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎臓蔵贈造促側"
	u"則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只叩但達辰"
	u"奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵帖帳"
	u"庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓"
	u"邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈当痘祷等答筒糖"
	u"統到董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐迩匂賑肉虹"
	u"廿日乳入如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅楳煤狽買売賠陪這蝿秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝"
	u"漠爆縛莫駁麦函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸"
	u"備尾微枇毘琵眉美鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部"
	u"封楓風葺蕗伏副復幅服福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆"
	u"報奉宝峰峯崩庖抱捧放方朋法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒"
	u"桝亦俣又抹末沫迄侭繭麿万慢満漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野"
	u"弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遥陽養慾抑欲沃浴翌翼淀羅螺裸来莱頼雷洛"
	u"絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓"
	u"鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞亟亠"
	u"亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚"
	u"儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓冕冖冤冦冢冩冪冫决冱冲冰况冽凅凉凛几處凩凭凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹"
	u"匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢"
	u"唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉圈國圍圓團圖嗇圜圦圷圸坎圻"
	u"址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩奸妁妝佞侫妣妲姆姨姜妍"
	u"姙姚娥娟娑娜娉娚婀婬婉娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓屐屏孱屬屮乢屶屹岌"
	u"岑岔妛岫岻岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏廖廣廝廚廛廢廡"
	u"廨廩廬廱廳廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚悄悛悖悗悒"
	u"悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘慙慚慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛戞戡截"
	u"戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎攪撕撓撥撩撈撼據"
	u"擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉暄暘暝曁暹曉暾"
	u"暼曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎梳栫桙档桷桿梟梏梭梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦"
	u"棡椌棍棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐"
	u"檍檠檄檢檣檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓"
	u"沽泗泅泝沮沱沾沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌"
	u"滬滸滾漿滲漱滯漲滌漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗"
	u"熹熾燒燉燔燎燠燬燧燵燼燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜"
	u"瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙痣痞痾痿痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴"
	u"瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴"
	u"碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰窶竅竄窿邃竇竊竍竏竕竓站"
	u"竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡"
	u"粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷縲縺繧繝繖繞繙繚"
	u"繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺罅罌罍罎罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽"
	u"聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤艢艨艪艫"
	u"舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹"
	u"萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬"
	u"蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤"
	u"袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂"
	u"諚諫諳諧諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫譟譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐"
	u"齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅"
	u"轂輾轌轉轆轎轗轜轢轣轤辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸遏遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺"
	u"釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄錮錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽"
	u"鑚鑼鑾钁鑿閂閇閊閔閖閘閙閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠"
	u"靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌頸頤頡頷頽顆顏顋顫顯顰顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭"
	u"駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃騾驕驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺"
	u"鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕"
	u"麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥黨黯黴黶黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠堯槇遙瑤凜熙\u3000\uff0c\u3001\u3002\uff0e\u2022"
	u"\uff1b\uff1a\uff1f\uff01\ufe30\u2026\u2025\ufe50\uff64\ufe52\u00b7\ufe54\ufe55\ufe56\ufe57\uff5c"
	u"\u2013\ufe31\u2014\ufe33\uff3f\ufe34\ufe4f\uff08\uff09\ufe35\ufe36\uff5b\uff5d\ufe37\ufe38\u3014"
	u"\u3015\ufe39\ufe3a\u3010\u3011\ufe3b\ufe3c\u300a\u300b\ufe3d\ufe3e\u3008\u3009\ufe3f\ufe40\u300c"
	u"\u300d\ufe41\ufe42\u300e\u300f\ufe43\ufe44\ufe59\ufe5a\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufe5b\ufe5c\ufe5d\ufe5e\u2018"
	u"\u2019\u201c\u201d\u301d\u301e\u2035\u2032\uff03\uff06\uff0a\u203b\u00a7\u3003\u25cb\u25cf\u25b3"
	u"\u25b2\u25ce\u2606\u2605\u25c7\u25c6\u25a1\u25a0\u25bd\u25bc\u32a3\u2105\u203e\ufffd\uff3f\ufffd"
	u"\ufe49\ufe4a\ufe4d\ufe4e\ufe4b\ufe4c\ufe5f\ufe60\ufe61\uff0b\uff0d\u00d7\u00f7\u00b1\u221a\uff1c"
	u"\uff1e\uff1d\u2266\u2267\u2260\u221e\u2252\u2261\ufe62\ufe63\ufe64\ufe65\ufe66\u223c\u2229\u222a"
	u"\u22a5\u2220\u221f\u22bf\u33d2\u33d1\u222b\u222e\u2235\u2234\u2640\u2642\u2641\u2609\u2191\u2193"
	u"\u2190\u2192\u2196\u2197\u2199\u2198\u2225\u2223\u2571\u2572\uff0f\uff3c\uff04\u00a5\u3012\u00a2"
	u"\u00a3\uff05\uff20\u2103\u2109\ufe69\ufe6a\ufe6b\u33d5\u339c\u339d\u339e\u33ce\u33a1\u338e\u338f"
	u"\u33c4\u00b0兙兛兞兝兡兣嗧瓩糎\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588\u258f\u258e\u258d\u258c"
	u"\u258b\u258a\u2589\u253c\u2534\u252c\u2524\u251c\u2594\u2500\u2502\u2595\u250c\u2510\u2514\u2518"
	u"\u256d\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\u256e\u2570\u256f\u2550\u255e\u256a\u2561\u25e2\u25e3\u25e5\u25e4\u2571\u2572"
	u"\u2573０１２３４５６７８９ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ〡〢〣〤〥〦〧〨〩十卄卅ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚΑΒ"
	u"ΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣ"
	u"ㄤㄥㄦㄧㄨㄩ\u02d9ˉˊˇˋ一乙丁七乃九了二人儿入八几刀刁力匕十卜又三下丈上丫丸凡久么也乞于亡兀刃勺千叉口土士夕大女子孑孓寸小尢尸山川工己已巳巾干廾弋弓才\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe丑丐"
	u"不中丰丹之尹予云井互五亢仁什仃仆仇仍今介仄元允內六兮公冗凶分切刈勻勾勿化匹午升卅卞厄友及反壬天夫太夭孔少尤尺屯巴幻廿弔引心戈戶手扎支文斗斤方日曰月木欠止歹毋比毛氏水火爪父爻片牙牛犬王丙"
	u"世丕且丘主乍乏乎以付仔仕他仗代令仙仞充兄冉冊冬凹出凸刊加功包匆北匝仟半卉卡占卯卮去可古右召叮叩叨叼司叵叫另只史叱台句叭叻四囚外\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe央失奴奶孕它尼巨巧左市布平幼"
	u"弁弘弗必戊打扔扒扑斥旦朮本未末札正母民氐永汁汀氾犯玄玉瓜瓦甘生用甩田由甲申疋白皮皿目矛矢石示禾穴立丞丟乒乓乩亙交亦亥仿伉伙伊伕伍伐休伏仲件任仰仳份企伋光兇兆先全共再冰列刑划刎刖劣匈匡匠"
	u"印危吉吏同吊吐吁吋各向名合吃后吆吒因回囝圳地在圭圬圯圩夙多夷夸妄奸妃好她如妁字存宇守宅安寺尖屹州帆并年\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe式弛忙忖戎戌戍成扣扛托收早旨旬旭曲曳有朽朴朱朵次此死"
	u"氖汝汗汙江池汐汕污汛汍汎灰牟牝百竹米糸缶羊羽老考而耒耳聿肉肋肌臣自至臼舌舛舟艮色艾虫血行衣西阡串亨位住佇佗佞伴佛何估佐佑伽伺伸佃佔似但佣作你伯低伶余佝佈佚兌克免兵冶冷別判利刪刨劫助努劬"
	u"匣即卵吝吭吞吾否呎吧呆呃吳呈呂君吩告吹吻吸吮吵吶吠吼呀吱含吟听囪困囤囫坊坑址坍\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe均坎圾坐坏圻壯夾妝妒妨妞妣妙妖妍妤妓妊妥孝孜孚孛完宋宏尬局屁尿尾岐岑岔岌巫希"
	u"序庇床廷弄弟彤形彷役忘忌志忍忱快忸忪戒我抄抗抖技扶抉扭把扼找批扳抒扯折扮投抓抑抆改攻攸旱更束李杏材村杜杖杞杉杆杠杓杗步每求汞沙沁沈沉沅沛汪決沐汰沌汨沖沒汽沃汲汾汴沆汶沍沔沘沂灶灼災灸牢"
	u"牡牠狄狂玖甬甫男甸皂盯矣私秀禿究系罕肖肓肝肘肛肚育良芒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe芋芍見角言谷豆豕貝赤走足身車辛辰迂迆迅迄巡邑邢邪邦那酉釆里防阮阱阪阬並乖乳事些亞享京佯依侍佳使佬供例"
	u"來侃佰併侈佩佻侖佾侏侑佺兔兒兕兩具其典冽函刻券刷刺到刮制剁劾劻卒協卓卑卦卷卸卹取叔受味呵咖呸咕咀呻呷咄咒咆呼咐呱呶和咚呢周咋命咎固垃坷坪坩坡坦坤坼夜奉奇奈奄奔妾妻委妹妮姑姆姐姍始姓姊妯"
	u"妳姒姅孟孤季宗定官宜宙宛尚屈居\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe屆岷岡岸岩岫岱岳帘帚帖帕帛帑幸庚店府底庖延弦弧弩往征彿彼忝忠忽念忿怏怔怯怵怖怪怕怡性怩怫怛或戕房戾所承拉拌拄抿拂抹拒招披拓拔"
	u"拋拈抨抽押拐拙拇拍抵拚抱拘拖拗拆抬拎放斧於旺昔易昌昆昂明昀昏昕昊昇服朋杭枋枕東果杳杷枇枝林杯杰板枉松析杵枚枓杼杪杲欣武歧歿氓氛泣注泳沱泌泥河沽沾沼波沫法泓沸泄油況沮泗泅泱沿治泡泛泊沬泯"
	u"泜泖泠\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe炕炎炒炊炙爬爭爸版牧物狀狎狙狗狐玩玨玟玫玥甽疝疙疚的盂盲直知矽社祀祁秉秈空穹竺糾罔羌羋者肺肥肢肱股肫肩肴肪肯臥臾舍芳芝芙芭芽芟芹花芬芥芯芸芣芰芾芷虎"
	u"虱初表軋迎返近邵邸邱邶采金長門阜陀阿阻附陂隹雨青非亟亭亮信侵侯便俠俑俏保促侶俘俟俊俗侮俐俄係俚俎俞侷兗冒冑冠剎剃削前剌剋則勇勉勃勁匍南卻厚叛咬哀咨哎哉咸咦咳哇哂咽咪品\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"哄哈咯咫咱咻咩咧咿囿垂型垠垣垢城垮垓奕契奏奎奐姜姘姿姣姨娃姥姪姚姦威姻孩宣宦室客宥封屎屏屍屋峙峒巷帝帥帟幽庠度建弈弭彥很待徊律徇後徉怒思怠急怎怨恍恰恨恢恆恃恬恫恪恤扁拜挖按拼拭持拮拽指"
	u"拱拷拯括拾拴挑挂政故斫施既春昭映昧是星昨昱昤曷柿染柱柔某柬架枯柵柩柯柄柑枴柚查枸柏柞柳枰柙柢柝柒歪殃殆段毒毗氟泉洋洲洪流津洌洱洞洗\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe活洽派洶洛泵洹洧洸洩洮洵洎洫"
	u"炫為炳炬炯炭炸炮炤爰牲牯牴狩狠狡玷珊玻玲珍珀玳甚甭畏界畎畋疫疤疥疢疣癸皆皇皈盈盆盃盅省盹相眉看盾盼眇矜砂研砌砍祆祉祈祇禹禺科秒秋穿突竿竽籽紂紅紀紉紇約紆缸美羿耄耐耍耑耶胖胥胚胃胄背胡胛"
	u"胎胞胤胝致舢苧范茅苣苛苦茄若茂茉苒苗英茁苜苔苑苞苓苟苯茆虐虹虻虺衍衫要觔計訂訃貞負赴赳趴軍軌述迦迢迪迥\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe迭迫迤迨郊郎郁郃酋酊重閂限陋陌降面革韋韭音頁風飛食首"
	u"香乘亳倌倍倣俯倦倥俸倩倖倆值借倚倒們俺倀倔倨俱倡個候倘俳修倭倪俾倫倉兼冤冥冢凍凌准凋剖剜剔剛剝匪卿原厝叟哨唐唁唷哼哥哲唆哺唔哩哭員唉哮哪哦唧唇哽唏圃圄埂埔埋埃堉夏套奘奚娑娘娜娟娛娓姬娠"
	u"娣娩娥娌娉孫屘宰害家宴宮宵容宸射屑展屐峭峽峻峪峨峰島崁峴差席師庫庭座弱徒徑徐恙\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe恣恥恐恕恭恩息悄悟悚悍悔悌悅悖扇拳挈拿捎挾振捕捂捆捏捉挺捐挽挪挫挨捍捌效敉料"
	u"旁旅時晉晏晃晒晌晅晁書朔朕朗校核案框桓根桂桔栩梳栗桌桑栽柴桐桀格桃株桅栓栘桁殊殉殷氣氧氨氦氤泰浪涕消涇浦浸海浙涓浬涉浮浚浴浩涌涊浹涅浥涔烊烘烤烙烈烏爹特狼狹狽狸狷玆班琉珮珠珪珞畔畝畜畚"
	u"留疾病症疲疳疽疼疹痂疸皋皰益盍盎眩真眠眨矩砰砧砸砝破砷\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe砥砭砠砟砲祕祐祠祟祖神祝祗祚秤秣秧租秦秩秘窄窈站笆笑粉紡紗紋紊素索純紐紕級紜納紙紛缺罟羔翅翁耆耘耕耙"
	u"耗耽耿胱脂胰脅胭胴脆胸胳脈能脊胼胯臭臬舀舐航舫舨般芻茫荒荔荊茸荐草茵茴荏茲茹茶茗荀茱茨荃虔蚊蚪蚓蚤蚩蚌蚣蚜衰衷袁袂衽衹記訐討訌訕訊託訓訖訏訑豈豺豹財貢起躬軒軔軏辱送逆迷退迺迴逃追逅迸邕"
	u"郡郝郢酒配酌釘針釗釜釙閃院陣陡\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe陛陝除陘陞隻飢馬骨高鬥鬲鬼乾偺偽停假偃偌做偉健偶偎偕偵側偷偏倏偯偭兜冕凰剪副勒務勘動匐匏匙匿區匾參曼商啪啦啄啞啡啃啊唱啖問啕"
	u"唯啤唸售啜唬啣唳啁啗圈國圉域堅堊堆埠埤基堂堵執培夠奢娶婁婉婦婪婀娼婢婚婆婊孰寇寅寄寂宿密尉專將屠屜屝崇崆崎崛崖崢崑崩崔崙崤崧崗巢常帶帳帷康庸庶庵庾張強彗彬彩彫得徙從徘御徠徜恿患悉悠您惋"
	u"悴惦悽\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe情悻悵惜悼惘惕惆惟悸惚惇戚戛扈掠控捲掖探接捷捧掘措捱掩掉掃掛捫推掄授掙採掬排掏掀捻捩捨捺敝敖救教敗啟敏敘敕敔斜斛斬族旋旌旎晝晚晤晨晦晞曹勗望梁梯梢梓"
	u"梵桿桶梱梧梗械梃棄梭梆梅梔條梨梟梡梂欲殺毫毬氫涎涼淳淙液淡淌淤添淺清淇淋涯淑涮淞淹涸混淵淅淒渚涵淚淫淘淪深淮淨淆淄涪淬涿淦烹焉焊烽烯爽牽犁猜猛猖猓猙率琅琊球理現琍瓠瓶\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"瓷甜產略畦畢異疏痔痕疵痊痍皎盔盒盛眷眾眼眶眸眺硫硃硎祥票祭移窒窕笠笨笛第符笙笞笮粒粗粕絆絃統紮紹紼絀細紳組累終紲紱缽羞羚翌翎習耜聊聆脯脖脣脫脩脰脤舂舵舷舶船莎莞莘荸莢莖莽莫莒莊莓莉莠荷"
	u"荻荼莆莧處彪蛇蛀蚶蛄蚵蛆蛋蚱蚯蛉術袞袈被袒袖袍袋覓規訪訝訣訥許設訟訛訢豉豚販責貫貨貪貧赧赦趾趺軛軟這逍通逗連速逝逐逕逞造透逢逖逛途\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe部郭都酗野釵釦釣釧釭釩閉陪陵"
	u"陳陸陰陴陶陷陬雀雪雩章竟頂頃魚鳥鹵鹿麥麻傢傍傅備傑傀傖傘傚最凱割剴創剩勞勝勛博厥啻喀喧啼喊喝喘喂喜喪喔喇喋喃喳單喟唾喲喚喻喬喱啾喉喫喙圍堯堪場堤堰報堡堝堠壹壺奠婷媚婿媒媛媧孳孱寒富寓寐"
	u"尊尋就嵌嵐崴嵇巽幅帽幀幃幾廊廁廂廄弼彭復循徨惑惡悲悶惠愜愣惺愕惰惻惴慨惱愎惶愉愀愒戟扉掣掌描揀揩揉揆揍\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe插揣提握揖揭揮捶援揪換摒揚揹敞敦敢散斑斐斯普晰晴晶景"
	u"暑智晾晷曾替期朝棺棕棠棘棗椅棟棵森棧棹棒棲棣棋棍植椒椎棉棚楮棻款欺欽殘殖殼毯氮氯氬港游湔渡渲湧湊渠渥渣減湛湘渤湖湮渭渦湯渴湍渺測湃渝渾滋溉渙湎湣湄湲湩湟焙焚焦焰無然煮焜牌犄犀猶猥猴猩琺"
	u"琪琳琢琥琵琶琴琯琛琦琨甥甦畫番痢痛痣痙痘痞痠登發皖皓皴盜睏短硝硬硯稍稈程稅稀窘\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe窗窖童竣等策筆筐筒答筍筋筏筑粟粥絞結絨絕紫絮絲絡給絢絰絳善翔翕耋聒肅腕腔腋腑"
	u"腎脹腆脾腌腓腴舒舜菩萃菸萍菠菅萋菁華菱菴著萊菰萌菌菽菲菊萸萎萄菜萇菔菟虛蛟蛙蛭蛔蛛蛤蛐蛞街裁裂袱覃視註詠評詞証詁詔詛詐詆訴診訶詖象貂貯貼貳貽賁費賀貴買貶貿貸越超趁跎距跋跚跑跌跛跆軻軸軼"
	u"辜逮逵週逸進逶鄂郵鄉郾酣酥量鈔鈕鈣鈉鈞鈍鈐鈇鈑閔閏開閑\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe間閒閎隊階隋陽隅隆隍陲隄雁雅雄集雇雯雲韌項順須飧飪飯飩飲飭馮馭黃黍黑亂傭債傲傳僅傾催傷傻傯僇剿剷剽募"
	u"勦勤勢勣匯嗟嗨嗓嗦嗎嗜嗇嗑嗣嗤嗯嗚嗡嗅嗆嗥嗉園圓塞塑塘塗塚塔填塌塭塊塢塒塋奧嫁嫉嫌媾媽媼媳嫂媲嵩嵯幌幹廉廈弒彙徬微愚意慈感想愛惹愁愈慎慌慄慍愾愴愧愍愆愷戡戢搓搾搞搪搭搽搬搏搜搔損搶搖搗"
	u"搆敬斟新暗暉暇暈暖暄暘暍會榔業\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe楚楷楠楔極椰概楊楨楫楞楓楹榆楝楣楛歇歲毀殿毓毽溢溯滓溶滂源溝滇滅溥溘溼溺溫滑準溜滄滔溪溧溴煎煙煩煤煉照煜煬煦煌煥煞煆煨煖爺牒"
	u"猷獅猿猾瑯瑚瑕瑟瑞瑁琿瑙瑛瑜當畸瘀痰瘁痲痱痺痿痴痳盞盟睛睫睦睞督睹睪睬睜睥睨睢矮碎碰碗碘碌碉硼碑碓硿祺祿禁萬禽稜稚稠稔稟稞窟窠筷節筠筮筧粱粳粵經絹綑綁綏絛置罩罪署義羨群聖聘肆肄腱腰腸腥"
	u"腮腳腫\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe腹腺腦舅艇蒂葷落萱葵葦葫葉葬葛萼萵葡董葩葭葆虞虜號蛹蜓蜈蜇蜀蛾蛻蜂蜃蜆蜊衙裟裔裙補裘裝裡裊裕裒覜解詫該詳試詩詰誇詼詣誠話誅詭詢詮詬詹詻訾詨豢貊貉賊資"
	u"賈賄貲賃賂賅跡跟跨路跳跺跪跤跦躲較載軾輊辟農運遊道遂達逼違遐遇遏過遍遑逾遁鄒鄗酬酪酩釉鈷鉗鈸鈽鉀鈾鉛鉋鉤鉑鈴鉉鉍鉅鈹鈿鉚閘隘隔隕雍雋雉雊雷電雹零靖靴靶預頑頓頊頒頌飼飴\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"飽飾馳馱馴髡鳩麂鼎鼓鼠僧僮僥僖僭僚僕像僑僱僎僩兢凳劃劂匱厭嗾嘀嘛嘗嗽嘔嘆嘉嘍嘎嗷嘖嘟嘈嘐嗶團圖塵塾境墓墊塹墅塽壽夥夢夤奪奩嫡嫦嫩嫗嫖嫘嫣孵寞寧寡寥實寨寢寤察對屢嶄嶇幛幣幕幗幔廓廖弊彆彰"
	u"徹慇愿態慷慢慣慟慚慘慵截撇摘摔撤摸摟摺摑摧搴摭摻敲斡旗旖暢暨暝榜榨榕槁榮槓構榛榷榻榫榴槐槍榭槌榦槃榣歉歌氳漳演滾漓滴漩漾漠漬漏漂漢\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe滿滯漆漱漸漲漣漕漫漯澈漪滬漁"
	u"滲滌滷熔熙煽熊熄熒爾犒犖獄獐瑤瑣瑪瑰瑭甄疑瘧瘍瘋瘉瘓盡監瞄睽睿睡磁碟碧碳碩碣禎福禍種稱窪窩竭端管箕箋筵算箝箔箏箸箇箄粹粽精綻綰綜綽綾綠緊綴網綱綺綢綿綵綸維緒緇綬罰翠翡翟聞聚肇腐膀膏膈膊"
	u"腿膂臧臺與舔舞艋蓉蒿蓆蓄蒙蒞蒲蒜蓋蒸蓀蓓蒐蒼蓑蓊蜿蜜蜻蜢蜥蜴蜘蝕蜷蜩裳褂裴裹裸製裨褚裯誦誌語誣認誡誓誤\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe說誥誨誘誑誚誧豪貍貌賓賑賒赫趙趕跼輔輒輕輓辣遠遘遜遣"
	u"遙遞遢遝遛鄙鄘鄞酵酸酷酴鉸銀銅銘銖鉻銓銜銨鉼銑閡閨閩閣閥閤隙障際雌雒需靼鞅韶頗領颯颱餃餅餌餉駁骯骰髦魁魂鳴鳶鳳麼鼻齊億儀僻僵價儂儈儉儅凜劇劈劉劍劊勰厲嘮嘻嘹嘲嘿嘴嘩噓噎噗噴嘶嘯嘰墀墟增"
	u"墳墜墮墩墦奭嬉嫻嬋嫵嬌嬈寮寬審寫層履嶝嶔幢幟幡廢廚廟廝廣廠彈影德徵慶慧慮慝慕憂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe慼慰慫慾憧憐憫憎憬憚憤憔憮戮摩摯摹撞撲撈撐撰撥撓撕撩撒撮播撫撚撬撙撢撳敵敷數"
	u"暮暫暴暱樣樟槨樁樞標槽模樓樊槳樂樅槭樑歐歎殤毅毆漿潼澄潑潦潔澆潭潛潸潮澎潺潰潤澗潘滕潯潠潟熟熬熱熨牖犛獎獗瑩璋璃瑾璀畿瘠瘩瘟瘤瘦瘡瘢皚皺盤瞎瞇瞌瞑瞋磋磅確磊碾磕碼磐稿稼穀稽稷稻窯窮箭箱"
	u"範箴篆篇篁箠篌糊締練緯緻緘緬緝編緣線緞緩綞緙緲緹罵罷羯\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe翩耦膛膜膝膠膚膘蔗蔽蔚蓮蔬蔭蔓蔑蔣蔡蔔蓬蔥蓿蔆螂蝴蝶蝠蝦蝸蝨蝙蝗蝌蝓衛衝褐複褒褓褕褊誼諒談諄誕請諸課"
	u"諉諂調誰論諍誶誹諛豌豎豬賠賞賦賤賬賭賢賣賜質賡赭趟趣踫踐踝踢踏踩踟踡踞躺輝輛輟輩輦輪輜輞輥適遮遨遭遷鄰鄭鄧鄱醇醉醋醃鋅銻銷鋪銬鋤鋁銳銼鋒鋇鋰銲閭閱霄霆震霉靠鞍鞋鞏頡頫頜颳養餓餒餘駝駐駟"
	u"駛駑駕駒駙骷髮髯鬧魅魄魷魯鴆鴉\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe鴃麩麾黎墨齒儒儘儔儐儕冀冪凝劑劓勳噙噫噹噩噤噸噪器噥噱噯噬噢噶壁墾壇壅奮嬝嬴學寰導彊憲憑憩憊懍憶憾懊懈戰擅擁擋撻撼據擄擇擂操"
	u"撿擒擔撾整曆曉暹曄曇暸樽樸樺橙橫橘樹橄橢橡橋橇樵機橈歙歷氅濂澱澡濃澤濁澧澳激澹澶澦澠澴熾燉燐燒燈燕熹燎燙燜燃燄獨璜璣璘璟璞瓢甌甍瘴瘸瘺盧盥瞠瞞瞟瞥磨磚磬磧禦積穎穆穌穋窺篙簑築篤篛篡篩篦"
	u"糕糖縊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe縑縈縛縣縞縝縉縐罹羲翰翱翮耨膳膩膨臻興艘艙蕊蕙蕈蕨蕩蕃蕉蕭蕪蕞螃螟螞螢融衡褪褲褥褫褡親覦諦諺諫諱謀諜諧諮諾謁謂諷諭諳諶諼豫豭貓賴蹄踱踴蹂踹踵輻輯輸輳"
	u"辨辦遵遴選遲遼遺鄴醒錠錶鋸錳錯錢鋼錫錄錚錐錦錡錕錮錙閻隧隨險雕霎霑霖霍霓霏靛靜靦鞘頰頸頻頷頭頹頤餐館餞餛餡餚駭駢駱骸骼髻髭鬨鮑鴕鴣鴦鴨鴒鴛默黔龍龜優償儡儲勵嚎嚀嚐嚅嚇\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"嚏壕壓壑壎嬰嬪嬤孺尷屨嶼嶺嶽嶸幫彌徽應懂懇懦懋戲戴擎擊擘擠擰擦擬擱擢擭斂斃曙曖檀檔檄檢檜櫛檣橾檗檐檠歜殮毚氈濘濱濟濠濛濤濫濯澀濬濡濩濕濮濰燧營燮燦燥燭燬燴燠爵牆獰獲璩環璦璨癆療癌盪瞳瞪"
	u"瞰瞬瞧瞭矯磷磺磴磯礁禧禪穗窿簇簍篾篷簌篠糠糜糞糢糟糙糝縮績繆縷縲繃縫總縱繅繁縴縹繈縵縿縯罄翳翼聱聲聰聯聳臆臃膺臂臀膿膽臉膾臨舉艱薪\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe薄蕾薜薑薔薯薛薇薨薊虧蟀蟑螳"
	u"蟒蟆螫螻螺蟈蟋褻褶襄褸褽覬謎謗謙講謊謠謝謄謐豁谿豳賺賽購賸賻趨蹉蹋蹈蹊轄輾轂轅輿避遽還邁邂邀鄹醣醞醜鍍鎂錨鍵鍊鍥鍋錘鍾鍬鍛鍰鍚鍔闊闋闌闈闆隱隸雖霜霞鞠韓顆颶餵騁駿鮮鮫鮪鮭鴻鴿麋黏點黜黝"
	u"黛鼾齋叢嚕嚮壙壘嬸彝懣戳擴擲擾攆擺擻擷斷曜朦檳檬櫃檻檸櫂檮檯歟歸殯瀉瀋濾瀆濺瀑瀏燻燼燾燸獷獵璧璿甕癖癘\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe癒瞽瞿瞻瞼礎禮穡穢穠竄竅簫簧簪簞簣簡糧織繕繞繚繡繒繙"
	u"罈翹翻職聶臍臏舊藏薩藍藐藉薰薺薹薦蟯蟬蟲蟠覆覲觴謨謹謬謫豐贅蹙蹣蹦蹤蹟蹕軀轉轍邇邃邈醫醬釐鎔鎊鎖鎢鎳鎮鎬鎰鎘鎚鎗闔闖闐闕離雜雙雛雞霤鞣鞦鞭韹額顏題顎顓颺餾餿餽餮馥騎髁鬃鬆魏魎魍鯊鯉鯽鯈"
	u"鯀鵑鵝鵠黠鼕鼬儳嚥壞壟壢寵龐廬懲懷懶懵攀攏曠曝櫥櫝櫚櫓瀛瀟瀨瀚瀝瀕瀘爆爍牘犢獸\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe獺璽瓊瓣疇疆癟癡矇礙禱穫穩簾簿簸簽簷籀繫繭繹繩繪羅繳羶羹羸臘藩藝藪藕藤藥藷蟻"
	u"蠅蠍蟹蟾襠襟襖襞譁譜識證譚譎譏譆譙贈贊蹼蹲躇蹶蹬蹺蹴轔轎辭邊邋醱醮鏡鏑鏟鏃鏈鏜鏝鏖鏢鏍鏘鏤鏗鏨關隴難霪霧靡韜韻類願顛颼饅饉騖騙鬍鯨鯧鯖鯛鶉鵡鵲鵪鵬麒麗麓麴勸嚨嚷嚶嚴嚼壤孀孃孽寶巉懸懺攘"
	u"攔攙曦朧櫬瀾瀰瀲爐獻瓏癢癥礦礪礬礫竇競籌籃籍糯糰辮繽繼\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe纂罌耀臚艦藻藹蘑藺蘆蘋蘇蘊蠔蠕襤覺觸議譬警譯譟譫贏贍躉躁躅躂醴釋鐘鐃鏽闡霰飄饒饑馨騫騰騷騵鰓鰍鹹麵黨"
	u"鼯齟齣齡儷儸囁囀囂夔屬巍懼懾攝攜斕曩櫻欄櫺殲灌爛犧瓖瓔癩矓籐纏續羼蘗蘭蘚蠣蠢蠡蠟襪襬覽譴護譽贓躊躍躋轟辯醺鐮鐳鐵鐺鐸鐲鐫闢霸霹露響顧顥饗驅驃驀騾髏魔魑鰭鰥鶯鶴鷂鶸麝黯鼙齜齦齧儼儻囈囊囉"
	u"孿巔巒彎懿攤權歡灑灘玀瓤疊癮癬\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe禳籠籟聾聽臟襲襯觼讀贖贗躑躓轡酈鑄鑑鑒霽霾韃韁顫饕驕驍髒鬚鱉鰱鰾鰻鷓鷗鼴齬齪龔囌巖戀攣攫攪曬欐瓚竊籤籣籥纓纖纔臢蘸蘿蠱變邐邏"
	u"鑣鑠鑤靨顯饜驚驛驗髓體髑鱔鱗鱖鷥麟黴囑壩攬灞癱癲矗罐羈蠶蠹衢讓讒讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷豔鑿鸚爨驪鬱"
	u"鸛鸞籲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffeヾゝゞ々ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆ"
	u"ょよらりるれろゎわゐゑをんァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユ\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"ョヨラリルレロヮワヰヱヲンヴヵヶДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽"
	u"乂乜凵匚厂万丌乇亍囗兀屮彳丏冇与丮亓仂仉仈冘勼卬厹圠夃夬尐巿旡殳毌气爿丱丼仨仜仩仡仝仚刌匜卌圢圣夗夯宁宄尒尻屴屳帄庀庂忉戉扐氕\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe氶汃氿氻犮犰玊禸肊阞伎优伬仵"
	u"伔仱伀价伈伝伂伅伢伓伄仴伒冱刓刉刐劦匢匟卍厊吇囡囟圮圪圴夼妀奼妅奻奾奷奿孖尕尥屼屺屻屾巟幵庄异弚彴忕忔忏扜扞扤扡扦扢扙扠扚扥旯旮朾朹朸朻机朿朼朳氘汆汒汜汏汊汔汋汌灱牞犴犵玎甪癿穵网艸艼"
	u"芀艽艿虍襾邙邗邘邛邔阢阤阠阣佖伻佢佉体佤伾佧佒佟佁佘伭伳伿佡冏冹刜刞刡劭劮匉卣卲厎厏吰吷吪呔呅吙吜吥吘\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe吽呏呁吨吤呇囮囧囥坁坅坌坉坋坒夆奀妦妘妠妗妎妢妐妏妧"
	u"妡宎宒尨尪岍岏岈岋岉岒岊岆岓岕巠帊帎庋庉庌庈庍弅弝彸彶忒忑忐忭忨忮忳忡忤忣忺忯忷忻怀忴戺抃抌抎抏抔抇扱扻扺扰抁抈扷扽扲扴攷旰旴旳旲旵杅杇杙杕杌杈杝杍杚杋毐氙氚汸汧汫沄沋沏汱汯汩沚汭沇沕"
	u"沜汦汳汥汻沎灴灺牣犿犽狃狆狁犺狅玕玗玓玔玒町甹疔疕皁礽耴肕肙肐肒肜芐芏芅芎芑芓\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe芊芃芄豸迉辿邟邡邥邞邧邠阰阨阯阭丳侘佼侅佽侀侇佶佴侉侄佷佌侗佪侚佹侁佸侐侜侔"
	u"侞侒侂侕佫佮冞冼冾刵刲刳剆刱劼匊匋匼厒厔咇呿咁咑咂咈呫呺呾呥呬呴呦咍呯呡呠咘呣呧呤囷囹坯坲坭坫坱坰坶垀坵坻坳坴坢坨坽夌奅妵妺姏姎妲姌姁妶妼姃姖妱妽姀姈妴姇孢孥宓宕屄屇岮岤岠岵岯岨岬岟岣"
	u"岭岢岪岧岝岥岶岰岦帗帔帙弨弢弣弤彔徂彾彽忞忥怭怦怙怲怋\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe怴怊怗怳怚怞怬怢怍怐怮怓怑怌怉怜戔戽抭抴拑抾抪抶拊抮抳抯抻抩抰抸攽斨斻昉旼昄昒昈旻昃昋昍昅旽昑昐曶朊"
	u"枅杬枎枒杶杻枘枆构杴枍枌杺枟枑枙枃杽极杸杹枔欥殀歾毞氝沓泬泫泮泙沶泔沭泧沷泐泂沺泃泆泭泲泒泝沴沊沝沀泞泀洰泍泇沰泹泏泩泑炔炘炅炓炆炄炑炖炂炚炃牪狖狋狘狉狜狒狔狚狌狑玤玡玭玦玢玠玬玝瓝瓨"
	u"甿畀甾疌疘皯盳盱盰盵矸矼矹矻矺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe矷祂礿秅穸穻竻籵糽耵肏肮肣肸肵肭舠芠苀芫芚芘芛芵芧芮芼芞芺芴芨芡芩苂芤苃芶芢虰虯虭虮豖迒迋迓迍迖迕迗邲邴邯邳邰阹阽阼阺陃俍俅"
	u"俓侲俉俋俁俔俜俙侻侳俛俇俖侺俀侹俬剄剉勀勂匽卼厗厖厙厘咺咡咭咥哏哃茍咷咮哖咶哅哆咠呰咼咢咾呲哞咰垵垞垟垤垌垗垝垛垔垘垏垙垥垚垕壴复奓姡姞姮娀姱姝姺姽姼姶姤姲姷姛姩姳姵姠姾姴姭宨屌峐峘峌"
	u"峗峋峛\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe峞峚峉峇峊峖峓峔峏峈峆峎峟峸巹帡帢帣帠帤庰庤庢庛庣庥弇弮彖徆怷怹恔恲恞恅恓恇恉恛恌恀恂恟怤恄恘恦恮扂扃拏挍挋拵挎挃拫拹挏挌拸拶挀挓挔拺挕拻拰敁敃斪斿"
	u"昶昡昲昵昜昦昢昳昫昺昝昴昹昮朏朐柁柲柈枺柜枻柸柘柀枷柅柫柤柟枵柍枳柷柶柮柣柂枹柎柧柰枲柼柆柭柌枮柦柛柺柉柊柃柪柋欨殂殄殶毖毘毠氠氡洨洴洭洟洼洿洒洊泚洳洄洙洺洚洑洀洝浂\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"洁洘洷洃洏浀洇洠洬洈洢洉洐炷炟炾炱炰炡炴炵炩牁牉牊牬牰牳牮狊狤狨狫狟狪狦狣玅珌珂珈珅玹玶玵玴珫玿珇玾珃珆玸珋瓬瓮甮畇畈疧疪癹盄眈眃眄眅眊盷盻盺矧矨砆砑砒砅砐砏砎砉砃砓祊祌祋祅祄秕种秏秖"
	u"秎窀穾竑笀笁籺籸籹籿粀粁紃紈紁罘羑羍羾耇耎耏耔耷胘胇胠胑胈胂胐胅胣胙胜胊胕胉胏胗胦胍臿舡芔苙苾苹茇苨茀苕茺苫苖苴苬苡苲苵茌苻苶苰苪\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe苤苠苺苳苭虷虴虼虳衁衎衧衪衩"
	u"觓訄訇赲迣迡迮迠郱邽邿郕郅邾郇郋郈釔釓陔陏陑陓陊陎倞倅倇倓倢倰倛俵俴倳倷倬俶俷倗倜倠倧倵倯倱倎党冔冓凊凄凅凈凎剡剚剒剞剟剕剢勍匎厞唦哢唗唒哧哳哤唚哿唄唈哫唑唅哱唊哻哷哸哠唎唃唋圁圂埌堲"
	u"埕埒垺埆垽垼垸垶垿埇埐垹埁夎奊娙娖娭娮娕娏娗娊娞娳孬宧宭宬尃屖屔峬峿峮峱峷崀峹帩帨庨庮庪庬弳弰彧恝恚恧\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe恁悢悈悀悒悁悝悃悕悛悗悇悜悎戙扆拲挐捖挬捄捅挶捃揤挹"
	u"捋捊挼挩捁挴捘捔捙挭捇挳捚捑挸捗捀捈敊敆旆旃旄旂晊晟晇晑朒朓栟栚桉栲栳栻桋桏栖栱栜栵栫栭栯桎桄栴栝栒栔栦栨栮桍栺栥栠欬欯欭欱欴歭肂殈毦毤毨毣毢毧氥浺浣浤浶洍浡涒浘浢浭浯涑涍淯浿涆浞浧浠"
	u"涗浰浼浟涂涘洯浨涋浾涀涄洖涃浻浽浵涐烜烓烑烝烋缹烢烗烒烞烠烔烍烅烆烇烚烎烡牂牸\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe牷牶猀狺狴狾狶狳狻猁珓珙珥珖玼珧珣珩珜珒珛珔珝珚珗珘珨瓞瓟瓴瓵甡畛畟疰痁疻痄"
	u"痀疿疶疺皊盉眝眛眐眓眒眣眑眕眙眚眢眧砣砬砢砵砯砨砮砫砡砩砳砪砱祔祛祏祜祓祒祑秫秬秠秮秭秪秜秞秝窆窉窅窋窌窊窇竘笐笄笓笅笏笈笊笎笉笒粄粑粊粌粈粍粅紞紝紑紎紘紖紓紟紒紏紌罜罡罞罠罝罛羖羒翃"
	u"翂翀耖耾耹胺胲胹胵脁胻脀舁舯舥茳茭荄茙荑茥荖茿荁茦茜茢\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe荂荎茛茪茈茼荍茖茤茠茷茯茩荇荅荌荓茞茬荋茧荈虓虒蚢蚨蚖蚍蚑蚞蚇蚗蚆蚋蚚蚅蚥蚙蚡蚧蚕蚘蚎蚝蚐蚔衃衄衭衵"
	u"衶衲袀衱衿衯袃衾衴衼訒豇豗豻貤貣赶赸趵趷趶軑軓迾迵适迿迻逄迼迶郖郠郙郚郣郟郥郘郛郗郜郤酐酎酏釕釢釚陜陟隼飣髟鬯乿偰偪偡偞偠偓偋偝偲偈偍偁偛偊偢倕偅偟偩偫偣偤偆偀偮偳偗偑凐剫剭剬剮勖勓匭"
	u"厜啵啶唼啍啐唴唪啑啢唶唵唰啒啅\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe唌唲啥啎唹啈唭唻啀啋圊圇埻堔埢埶埜埴堀埭埽堈埸堋埳埏堇埮埣埲埥埬埡堎埼堐埧堁堌埱埩埰堍堄奜婠婘婕婧婞娸娵婭婐婟婥婬婓婤婗婃婝"
	u"婒婄婛婈媎娾婍娹婌婰婩婇婑婖婂婜孲孮寁寀屙崞崋崝崚崠崌崨崍崦崥崏崰崒崣崟崮帾帴庱庴庹庲庳弶弸徛徖徟悊悐悆悾悰悺惓惔惏惤惙惝惈悱惛悷惊悿惃惍惀挲捥掊掂捽掽掞掭掝掗掫掎捯掇掐据掯捵掜捭掮捼"
	u"掤挻掟\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe捸掅掁掑掍捰敓旍晥晡晛晙晜晢朘桹梇梐梜桭桮梮梫楖桯梣梬梩桵桴梲梏桷梒桼桫桲梪梀桱桾梛梖梋梠梉梤桸桻梑梌梊桽欶欳欷欸殑殏殍殎殌氪淀涫涴涳湴涬淩淢涷淶淔"
	u"渀淈淠淟淖涾淥淜淝淛淴淊涽淭淰涺淕淂淏淉淐淲淓淽淗淍淣涻烺焍烷焗烴焌烰焄烳焐烼烿焆焓焀烸烶焋焂焎牾牻牼牿猝猗猇猑猘猊猈狿猏猞玈珶珸珵琄琁珽琇琀珺珼珿琌琋珴琈畤畣痎痒痏\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"痋痌痑痐皏皉盓眹眯眭眱眲眴眳眽眥眻眵硈硒硉硍硊硌砦硅硐祤祧祩祪祣祫祡离秺秸秶秷窏窔窐笵筇笴笥笰笢笤笳笘笪笝笱笫笭笯笲笸笚笣粔粘粖粣紵紽紸紶紺絅紬紩絁絇紾紿絊紻紨罣羕羜羝羛翊翋翍翐翑翇翏"
	u"翉耟耞耛聇聃聈脘脥脙脛脭脟脬脞脡脕脧脝脢舑舸舳舺舴舲艴莐莣莨莍荺荳莤荴莏莁莕莙荵莔莩荽莃莌莝莛莪莋荾莥莯莈莗莰荿莦莇莮荶莚虙虖蚿蚷\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe蛂蛁蛅蚺蚰蛈蚹蚳蚸蛌蚴蚻蚼蛃"
	u"蚽蚾衒袉袕袨袢袪袚袑袡袟袘袧袙袛袗袤袬袌袓袎覂觖觙觕訰訧訬訞谹谻豜豝豽貥赽赻赹趼跂趹趿跁軘軞軝軜軗軠軡逤逋逑逜逌逡郯郪郰郴郲郳郔郫郬郩酖酘酚酓酕釬釴釱釳釸釤釹釪釫釷釨釮镺閆閈陼陭陫陱陯"
	u"隿靪頄飥馗傛傕傔傞傋傣傃傌傎傝偨傜傒傂傇兟凔匒匑厤厧喑喨喥喭啷噅喢喓喈喏喵喁喣喒喤啽喌喦啿喕喡喎圌堩堷\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe堙堞堧堣堨埵塈堥堜堛堳堿堶堮堹堸堭堬堻奡媯媔媟婺媢媞"
	u"婸媦婼媥媬媕媮娷媄媊媗媃媋媩婻婽媌媜媏媓媝寪寍寋寔寑寊寎尌尰崷嵃嵫嵁嵋崿崵嵑嵎嵕崳崺嵒崽崱嵙嵂崹嵉崸崼崲崶嵀嵅幄幁彘徦徥徫惉悹惌惢惎惄愔惲愊愖愅惵愓惸惼惾惁愃愘愝愐惿愄愋扊掔掱掰揎揥揨"
	u"揯揃撝揳揊揠揶揕揲揵摡揟掾揝揜揄揘揓揂揇揌揋揈揰揗揙攲敧敪敤敜敨敥斌斝斞斮旐旒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe晼晬晻暀晱晹晪晲朁椌棓椄棜椪棬棪棱椏棖棷棫棤棶椓椐棳棡椇棌椈楰梴椑棯棆椔棸棐"
	u"棽棼棨椋椊椗棎棈棝棞棦棴棑椆棔棩椕椥棇欹欻欿欼殔殗殙殕殽毰毲毳氰淼湆湇渟湉溈渼渽湅湢渫渿湁湝湳渜渳湋湀湑渻渃渮湞湨湜湡渱渨湠湱湫渹渢渰湓湥渧湸湤湷湕湹湒湦渵渶湚焠焞焯烻焮焱焣焥焢焲焟焨"
	u"焺焛牋牚犈犉犆犅犋猒猋猰猢猱猳猧猲猭猦猣猵猌琮琬琰琫琖\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe琚琡琭琱琤琣琝琩琠琲瓻甯畯畬痧痚痡痦痝痟痤痗皕皒盚睆睇睄睍睅睊睎睋睌矞矬硠硤硥硜硭硱硪确硰硩硨硞硢祴"
	u"祳祲祰稂稊稃稌稄窙竦竤筊笻筄筈筌筎筀筘筅粢粞粨粡絘絯絣絓絖絧絪絏絭絜絫絒絔絩絑絟絎缾缿罥罦羢羠羡翗聑聏聐胾胔腃腊腒腏腇脽腍脺臦臮臷臸臹舄舼舽舿艵茻菏菹萣菀菨萒菧菤菼菶萐菆菈菫菣莿萁菝菥"
	u"菘菿菡菋菎菖菵菉萉萏菞萑萆菂菳\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe菕菺菇菑菪萓菃菬菮菄菻菗菢萛菛菾蛘蛢蛦蛓蛣蛚蛪蛝蛫蛜蛬蛩蛗蛨蛑衈衖衕袺裗袹袸裀袾袶袼袷袽袲褁裉覕覘覗觝觚觛詎詍訹詙詀詗詘詄詅"
	u"詒詈詑詊詌詏豟貁貀貺貾貰貹貵趄趀趉跘跓跍跇跖跜跏跕跙跈跗跅軯軷軺軹軦軮軥軵軧軨軶軫軱軬軴軩逭逴逯鄆鄬鄄郿郼鄈郹郻鄁鄀鄇鄅鄃酡酤酟酢酠鈁鈊鈥鈃鈚鈦鈏鈌鈀鈒釿釽鈆鈄鈧鈂鈜鈤鈙鈗鈅鈖镻閍閌閐"
	u"隇陾隈\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe隉隃隀雂雈雃雱雰靬靰靮頇颩飫鳦黹亃亄亶傽傿僆傮僄僊傴僈僂傰僁傺傱僋僉傶傸凗剺剸剻剼嗃嗛嗌嗐嗋嗊嗝嗀嗔嗄嗩喿嗒喍嗏嗕嗢嗖嗈嗲嗍嗙嗂圔塓塨塤塏塍塉塯塕塎"
	u"塝塙塥塛堽塣塱壼嫇嫄嫋媺媸媱媵媰媿嫈媻嫆媷嫀嫊媴媶嫍媹媐寖寘寙尟尳嵱嵣嵊嵥嵲嵬嵞嵨嵧嵢巰幏幎幊幍幋廅廌廆廋廇彀徯徭惷慉慊愫慅愶愲愮慆愯慏愩慀戠酨戣戥戤揅揱揫搐搒搉搠搤\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"搳摃搟搕搘搹搷搢搣搌搦搰搨摁搵搯搊搚摀搥搧搋揧搛搮搡搎敯斒旓暆暌暕暐暋暊暙暔晸朠楦楟椸楎楢楱椿楅楪椹楂楗楙楺楈楉椵楬椳椽楥棰楸椴楩楀楯楄楶楘楁楴楌椻楋椷楜楏楑椲楒椯楻椼歆歅歃歂歈歁殛嗀"
	u"毻毼毹毷毸溛滖滈溏滀溟溓溔溠溱溹滆滒溽滁溞滉溷溰滍溦滏溲溾滃滜滘溙溒溎溍溤溡溿溳滐滊溗溮溣煇煔煒煣煠煁煝煢煲煸煪煡煂煘煃煋煰煟煐煓\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe煄煍煚牏犍犌犑犐犎猼獂猻猺獀"
	u"獊獉瑄瑊瑋瑒瑑瑗瑀瑏瑐瑎瑂瑆瑍瑔瓡瓿瓾瓽甝畹畷榃痯瘏瘃痷痾痼痹痸瘐痻痶痭痵痽皙皵盝睕睟睠睒睖睚睩睧睔睙睭矠碇碚碔碏碄碕碅碆碡碃硹碙碀碖硻祼禂祽祹稑稘稙稒稗稕稢稓稛稐窣窢窞竫筦筤筭筴筩筲"
	u"筥筳筱筰筡筸筶筣粲粴粯綈綆綀綍絿綅絺綎絻綃絼綌綔綄絽綒罭罫罧罨罬羦羥羧翛翜耡腤腠腷腜腩腛腢腲朡腞腶腧腯\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe腄腡舝艉艄艀艂艅蓱萿葖葶葹蒏蒍葥葑葀蒆葧萰葍葽葚葙葴"
	u"葳葝蔇葞萷萺萴葺葃葸萲葅萩菙葋萯葂萭葟葰萹葎葌葒葯蓅蒎萻葇萶萳葨葾葄萫葠葔葮葐蜋蜄蛷蜌蛺蛖蛵蝍蛸蜎蜉蜁蛶蜍蜅裖裋裍裎裞裛裚裌裐覅覛觟觥觤觡觠觢觜触詶誆詿詡訿詷誂誄詵誃誁詴詺谼豋豊豥豤豦"
	u"貆貄貅賌赨赩趑趌趎趏趍趓趔趐趒跰跠跬跱跮跐跩跣跢跧跲跫跴輆軿輁輀輅輇輈輂輋遒逿\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe遄遉逽鄐鄍鄏鄑鄖鄔鄋鄎酮酯鉈鉒鈰鈺鉦鈳鉥鉞銃鈮鉊鉆鉭鉬鉏鉠鉧鉯鈶鉡鉰鈱鉔鉣鉐"
	u"鉲鉎鉓鉌鉖鈲閟閜閞閛隒隓隑隗雎雺雽雸雵靳靷靸靲頏頍頎颬飶飹馯馲馰馵骭骫魛鳪鳭鳧麀黽僦僔僗僨僳僛僪僝僤僓僬僰僯僣僠凘劀劁勩勫匰厬嘧嘕嘌嘒嗼嘏嘜嘁嘓嘂嗺嘝嘄嗿嗹墉塼墐墘墆墁塿塴墋塺墇墑墎塶"
	u"墂墈塻墔墏壾奫嫜嫮嫥嫕嫪嫚嫭嫫嫳嫢嫠嫛嫬嫞嫝嫙嫨嫟孷寠\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe寣屣嶂嶀嵽嶆嵺嶁嵷嶊嶉嶈嵾嵼嶍嵹嵿幘幙幓廘廑廗廎廜廕廙廒廔彄彃彯徶愬愨慁慞慱慳慒慓慲慬憀慴慔慺慛慥愻"
	u"慪慡慖戩戧戫搫摍摛摝摴摶摲摳摽摵摦撦摎撂摞摜摋摓摠摐摿搿摬摫摙摥摷敳斠暡暠暟朅朄朢榱榶槉榠槎榖榰榬榼榑榙榎榧榍榩榾榯榿槄榽榤槔榹槊榚槏榳榓榪榡榞槙榗榐槂榵榥槆歊歍歋殞殟殠毃毄毾滎滵滱漃"
	u"漥滸漷滻漮漉潎漙漚漧漘漻漒滭漊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe漶潳滹滮漭潀漰漼漵滫漇漎潃漅滽滶漹漜滼漺漟漍漞漈漡熇熐熉熀熅熂熏煻熆熁熗牄牓犗犕犓獃獍獑獌瑢瑳瑱瑵瑲瑧瑮甀甂甃畽疐瘖瘈瘌瘕瘑"
	u"瘊瘔皸瞁睼瞅瞂睮瞀睯睾瞃碲碪碴碭碨硾碫碞碥碠碬碢碤禘禊禋禖禕禔禓禗禈禒禐稫穊稰稯稨稦窨窫窬竮箈箜箊箑箐箖箍箌箛箎箅箘劄箙箤箂粻粿粼粺綧綷緂綣綪緁緀緅綝緎緄緆緋緌綯綹綖綼綟綦綮綩綡緉罳翢"
	u"翣翥翞\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe耤聝聜膉膆膃膇膍膌膋舕蒗蒤蒡蒟蒺蓎蓂蒬蒮蒫蒹蒴蓁蓍蒪蒚蒱蓐蒝蒧蒻蒢蒔蓇蓌蒛蒩蒯蒨蓖蒘蒶蓏蒠蓗蓔蓒蓛蒰蒑虡蜳蜣蜨蝫蝀蜮蜞蜡蜙蜛蝃蜬蝁蜾蝆蜠蜲蜪蜭蜼蜒蜺"
	u"蜱蜵蝂蜦蜧蜸蜤蜚蜰蜑裷裧裱裲裺裾裮裼裶裻裰裬裫覝覡覟覞觩觫觨誫誙誋誒誏誖谽豨豩賕賏賗趖踉踂跿踍跽踊踃踇踆踅跾踀踄輐輑輎輍鄣鄜鄠鄢鄟鄝鄚鄤鄡鄛酺酲酹酳銥銤鉶銛鉺銠銔銪銍\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"銦銚銫鉹銗鉿銣鋮銎銂銕銢鉽銈銡銊銆銌銙銧鉾銇銩銝銋鈭隞隡雿靘靽靺靾鞃鞀鞂靻鞄鞁靿韎韍頖颭颮餂餀餇馝馜駃馹馻馺駂馽駇骱髣髧鬾鬿魠魡魟鳱鳲鳵麧僿儃儰僸儆儇僶僾儋儌僽儊劋劌勱勯噈噂噌嘵噁噊噉"
	u"噆噘噚噀嘳嘽嘬嘾嘸嘪嘺圚墫墝墱墠墣墯墬墥墡壿嫿嫴嫽嫷嫶嬃嫸嬂嫹嬁嬇嬅嬏屧嶙嶗嶟嶒嶢嶓嶕嶠嶜嶡嶚嶞幩幝幠幜緳廛廞廡彉徲憋憃慹憱憰憢憉\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe憛憓憯憭憟憒憪憡憍慦憳戭摮摰"
	u"撖撠撅撗撜撏撋撊撌撣撟摨撱撘敶敺敹敻斲斳暵暰暩暲暷暪暯樀樆樗槥槸樕槱槤樠槿槬槢樛樝槾樧槲槮樔槷槧橀樈槦槻樍槼槫樉樄樘樥樏槶樦樇槴樖歑殥殣殢殦氁氀毿氂潁漦潾澇濆澒澍澉澌潢潏澅潚澖潶潬澂潕"
	u"潲潒潐潗澔澓潝漀潡潫潽潧澐潓澋潩潿澕潣潷潪潻熲熯熛熰熠熚熩熵熝熥熞熤熡熪熜熧熳犘犚獘獒獞獟獠獝獛獡獚獙\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe獢璇璉璊璆璁瑽璅璈瑼瑹甈甇畾瘥瘞瘙瘝瘜瘣瘚瘨瘛皜皝皞"
	u"皛瞍瞏瞉瞈磍碻磏磌磑磎磔磈磃磄磉禚禡禠禜禢禛歶稹窲窴窳箷篋箾箬篎箯箹篊箵糅糈糌糋緷緛緪緧緗緡縃緺緦緶緱緰緮緟罶羬羰羭翭翫翪翬翦翨聤聧膣膟膞膕膢膙膗舖艏艓艒艐艎艑蔤蔻蔏蔀蔩蔎蔉蔍蔟蔊蔧蔜"
	u"蓻蔫蓺蔈蔌蓴蔪蓲蔕蓷蓫蓳蓼蔒蓪蓩蔖蓾蔨蔝蔮蔂蓽蔞蓶蔱蔦蓧蓨蓰蓯蓹蔘蔠蔰蔋蔙蔯虢\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe蝖蝣蝤蝷蟡蝳蝘蝔蝛蝒蝡蝚蝑蝞蝭蝪蝐蝎蝟蝝蝯蝬蝺蝮蝜蝥蝏蝻蝵蝢蝧蝩衚褅褌褔褋褗"
	u"褘褙褆褖褑褎褉覢覤覣觭觰觬諏諆誸諓諑諔諕誻諗誾諀諅諘諃誺誽諙谾豍貏賥賟賙賨賚賝賧趠趜趡趛踠踣踥踤踮踕踛踖踑踙踦踧踔踒踘踓踜踗踚輬輤輘輚輠輣輖輗遳遰遯遧遫鄯鄫鄩鄪鄲鄦鄮醅醆醊醁醂醄醀鋐鋃"
	u"鋄鋀鋙銶鋏鋱鋟鋘鋩鋗鋝鋌鋯鋂鋨鋊鋈鋎鋦鋍鋕鋉鋠鋞鋧鋑鋓\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe銵鋡鋆銴镼閬閫閮閰隤隢雓霅霈霂靚鞊鞎鞈韐韏頞頝頦頩頨頠頛頧颲餈飺餑餔餖餗餕駜駍駏駓駔駎駉駖駘駋駗駌骳"
	u"髬髫髳髲髱魆魃魧魴魱魦魶魵魰魨魤魬鳼鳺鳽鳿鳷鴇鴀鳹鳻鴈鴅鴄麃黓鼏鼐儜儓儗儚儑凞匴叡噰噠噮噳噦噣噭噲噞噷圜圛壈墽壉墿墺壂墼壆嬗嬙嬛嬡嬔嬓嬐嬖嬨嬚嬠嬞寯嶬嶱嶩嶧嶵嶰嶮嶪嶨嶲嶭嶯嶴幧幨幦幯廩"
	u"廧廦廨廥彋徼憝憨憖懅憴懆懁懌憺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe憿憸憌擗擖擐擏擉撽撉擃擛擳擙攳敿敼斢曈暾曀曊曋曏暽暻暺曌朣樴橦橉橧樲橨樾橝橭橶橛橑樨橚樻樿橁橪橤橐橏橔橯橩橠樼橞橖橕橍橎橆歕"
	u"歔歖殧殪殫毈毇氄氃氆澭濋澣濇澼濎濈潞濄澽澞濊澨瀄澥澮澺澬澪濏澿澸澢濉澫濍澯澲澰燅燂熿熸燖燀燁燋燔燊燇燏熽燘熼燆燚燛犝犞獩獦獧獬獥獫獪瑿璚璠璔璒璕璡甋疀瘯瘭瘱瘽瘳瘼瘵瘲瘰皻盦瞚瞝瞡瞜瞛瞢"
	u"瞣瞕瞙\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe瞗磝磩磥磪磞磣磛磡磢磭磟磠禤穄穈穇窶窸窵窱窷篞篣篧篝篕篥篚篨篹篔篪篢篜篫篘篟糒糔糗糐糑縒縡縗縌縟縠縓縎縜縕縚縢縋縏縖縍縔縥縤罃罻罼罺羱翯耪耩聬膱膦膮"
	u"膹膵膫膰膬膴膲膷膧臲艕艖艗蕖蕅蕫蕍蕓蕡蕘蕀蕆蕤蕁蕢蕄蕑蕇蕣蔾蕛蕱蕎蕮蕵蕕蕧蕠薌蕦蕝蕔蕥蕬虣虥虤螛螏螗螓螒螈螁螖螘蝹螇螣螅螐螑螝螄螔螜螚螉褞褦褰褭褮褧褱褢褩褣褯褬褟觱諠\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"諢諲諴諵諝謔諤諟諰諈諞諡諨諿諯諻貑貒貐賵賮賱賰賳赬赮趥趧踳踾踸蹀蹅踶踼踽蹁踰踿躽輶輮輵輲輹輷輴遶遹遻邆郺鄳鄵鄶醓醐醑醍醏錧錞錈錟錆錏鍺錸錼錛錣錒錁鍆錭錎錍鋋錝鋺錥錓鋹鋷錴錂錤鋿錩錹錵錪"
	u"錔錌錋鋾錉錀鋻錖閼闍閾閹閺閶閿閵閽隩雔霋霒霐鞙鞗鞔韰韸頵頯頲餤餟餧餩馞駮駬駥駤駰駣駪駩駧骹骿骴骻髶髺髹髷鬳鮀鮅鮇魼魾魻鮂鮓鮒鮐魺鮕\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe魽鮈鴥鴗鴠鴞鴔鴩鴝鴘鴢鴐鴙鴟"
	u"麈麆麇麮麭黕黖黺鼒鼽儦儥儢儤儠儩勴嚓嚌嚍嚆嚄嚃噾嚂噿嚁壖壔壏壒嬭嬥嬲嬣嬬嬧嬦嬯嬮孻寱寲嶷幬幪徾徻懃憵憼懧懠懥懤懨懞擯擩擣擫擤擨斁斀斶旚曒檍檖檁檥檉檟檛檡檞檇檓檎檕檃檨檤檑橿檦檚檅檌檒歛"
	u"殭氉濌澩濴濔濣濜濭濧濦濞濲濝濢濨燡燱燨燲燤燰燢獳獮獯璗璲璫璐璪璭璱璥璯甐甑甒甏疄癃癈癉癇皤盩瞵瞫瞲瞷瞶\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe瞴瞱瞨矰磳磽礂磻磼磲礅磹磾礄禫禨穜穛穖穘穔穚窾竀竁簅"
	u"簏篲簀篿篻簎篴簋篳簂簉簃簁篸篽簆篰篱簐簊糨縭縼繂縳顈縸縪繉繀繇縩繌縰縻縶繄縺罅罿罾罽翴翲耬膻臄臌臊臅臇膼臩艛艚艜薃薀薏薧薕薠薋薣蕻薤薚薞蕷蕼薉薡蕺蕸蕗薎薖薆薍薙薝薁薢薂薈薅蕹蕶薘薐薟虨"
	u"螾螪螭蟅螰螬螹螵螼螮蟉蟃蟂蟌螷螯蟄蟊螴螶螿螸螽蟞螲褵褳褼褾襁襒褷襂覭覯覮觲觳謞\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe謘謖謑謅謋謢謏謒謕謇謍謈謆謜謓謚豏豰豲豱豯貕貔賹赯蹎蹍蹓蹐蹌蹇轃轀邅遾鄸醚醢"
	u"醛醙醟醡醝醠鎡鎃鎯鍤鍖鍇鍼鍘鍜鍶鍉鍐鍑鍠鍭鎏鍌鍪鍹鍗鍕鍒鍏鍱鍷鍻鍡鍞鍣鍧鎀鍎鍙闇闀闉闃闅閷隮隰隬霠霟霘霝霙鞚鞡鞜鞞鞝韕韔韱顁顄顊顉顅顃餥餫餬餪餳餲餯餭餱餰馘馣馡騂駺駴駷駹駸駶駻駽駾駼騃"
	u"骾髾髽鬁髼魈鮚鮨鮞鮛鮦鮡鮥鮤鮆鮢鮠鮯鴳鵁鵧鴶鴮鴯鴱鴸鴰\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鵅鵂鵃鴾鴷鵀鴽翵鴭麊麉麍麰黈黚黻黿鼤鼣鼢齔龠儱儭儮嚘嚜嚗嚚嚝嚙奰嬼屩屪巀幭幮懘懟懭懮懱懪懰懫懖懩擿攄"
	u"擽擸攁攃擼斔旛曚曛曘櫅檹檽櫡櫆檺檶檷櫇檴檭歞毉氋瀇瀌瀍瀁瀅瀔瀎濿瀀濻瀦濼濷瀊爁燿燹爃燽獶璸瓀璵瓁璾璶璻瓂甔甓癜癤癙癐癓癗癚皦皽盬矂瞺磿礌礓礔礉礐礒礑禭禬穟簜簩簙簠簟簭簝簦簨簢簥簰繜繐繖"
	u"繣繘繢繟繑繠繗繓羵羳翷翸聵臑臒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe臐艟艞薴藆藀藃藂薳薵薽藇藄薿藋藎藈藅薱薶藒蘤薸薷薾虩蟧蟦蟢蟛蟫蟪蟥蟟蟳蟤蟔蟜蟓蟭蟘蟣螤蟗蟙蠁蟴蟨蟝襓襋襏襌襆襐襑襉謪謧謣謳謰"
	u"謵譇謯謼謾謱謥謷謦謶謮謤謻謽謺豂豵貙貘貗賾贄贂贀蹜蹢蹠蹗蹖蹞蹥蹧蹛蹚蹡蹝蹩蹔轆轇轈轋鄨鄺鄻鄾醨醥醧醯醪鎵鎌鎒鎷鎛鎝鎉鎧鎎鎪鎞鎦鎕鎈鎙鎟鎍鎱鎑鎲鎤鎨鎴鎣鎥闒闓闑隳雗雚巂雟雘雝霣霢霥鞬鞮鞨"
	u"鞫鞤鞪\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe鞢鞥韗韙韖韘韺顐顑顒颸饁餼餺騏騋騉騍騄騑騊騅騇騆髀髜鬈鬄鬅鬩鬵魊魌魋鯇鯆鯃鮿鯁鮵鮸鯓鮶鯄鮹鮽鵜鵓鵏鵊鵛鵋鵙鵖鵌鵗鵒鵔鵟鵘鵚麎麌黟鼁鼀鼖鼥鼫鼪鼩鼨齌齕"
	u"儴儵劖勷厴嚫嚭嚦嚧嚪嚬壚壝壛夒嬽嬾嬿巃幰徿懻攇攐攍攉攌攎斄旞旝曞櫧櫠櫌櫑櫙櫋櫟櫜櫐櫫櫏櫍櫞歠殰氌瀙瀧瀠瀖瀫瀡瀢瀣瀩瀗瀤瀜瀪爌爊爇爂爅犥犦犤犣犡瓋瓅璷瓃甖癠矉矊矄矱礝礛\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"礡礜礗礞禰穧穨簳簼簹簬簻糬糪繶繵繸繰繷繯繺繲繴繨罋罊羃羆羷翽翾聸臗臕艤艡艣藫藱藭藙藡藨藚藗藬藲藸藘藟藣藜藑藰藦藯藞藢蠀蟺蠃蟶蟷蠉蠌蠋蠆蟼蠈蟿蠊蠂襢襚襛襗襡襜襘襝襙覈覷覶觶譐譈譊譀譓譖譔"
	u"譋譕譑譂譒譗豃豷豶貚贆贇贉趬趪趭趫蹭蹸蹳蹪蹯蹻軂轒轑轏轐轓辴酀鄿醰醭鏞鏇鏏鏂鏚鏐鏹鏬鏌鏙鎩鏦鏊鏔鏮鏣鏕鏄鏎鏀鏒鏧镽闚闛雡霩霫霬霨霦\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鞳鞷鞶韝韞韟顜顙顝顗颿颽颻颾"
	u"饈饇饃馦馧騚騕騥騝騤騛騢騠騧騣騞騜騔髂鬋鬊鬎鬌鬷鯪鯫鯠鯞鯤鯦鯢鯰鯔鯗鯬鯜鯙鯥鯕鯡鯚鵷鶁鶊鶄鶈鵱鶀鵸鶆鶋鶌鵽鵫鵴鵵鵰鵩鶅鵳鵻鶂鵯鵹鵿鶇鵨麔麑黀黼鼭齀齁齍齖齗齘匷嚲嚵嚳壣孅巆巇廮廯忀忁懹攗"
	u"攖攕攓旟曨曣曤櫳櫰櫪櫨櫹櫱櫮櫯瀼瀵瀯瀷瀴瀱灂瀸瀿瀺瀹灀瀻瀳灁爓爔犨獽獼璺皫皪皾盭矌矎矏矍矲礥礣礧礨礤礩\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe禲穮穬穭竷籉籈籊籇籅糮繻繾纁纀羺翿聹臛臙舋艨艩蘢藿蘁"
	u"藾蘛蘀藶蘄蘉蘅蘌藽蠙蠐蠑蠗蠓蠖襣襦覹觷譠譪譝譨譣譥譧譭趮躆躈躄轙轖轗轕轘轚邍酃酁醷醵醲醳鐋鐓鏻鐠鐏鐔鏾鐕鐐鐨鐙鐍鏵鐀鏷鐇鐎鐖鐒鏺鐉鏸鐊鏿鏼鐌鏶鐑鐆闞闠闟霮霯鞹鞻韽韾顠顢顣顟飁飂饐饎饙饌"
	u"饋饓騲騴騱騬騪騶騩騮騸騭髇髊髆鬐鬒鬑鰋鰈鯷鰅鰒鯸鱀鰇鰎鰆鰗鰔鰉鶟鶙鶤鶝鶒鶘鶐鶛\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鶠鶔鶜鶪鶗鶡鶚鶢鶨鶞鶣鶿鶩鶖鶦鶧麙麛麚黥黤黧黦鼰鼮齛齠齞齝齙龑儺儹劘劗囃嚽嚾"
	u"孈孇巋巏廱懽攛欂櫼欃櫸欀灃灄灊灈灉灅灆爝爚爙獾甗癪矐礭礱礯籔籓糲纊纇纈纋纆纍罍羻耰臝蘘蘪蘦蘟蘣蘜蘙蘧蘮蘡蘠蘩蘞蘥蠩蠝蠛蠠蠤蠜蠫衊襭襩襮襫觺譹譸譅譺譻贐贔趯躎躌轞轛轝酆酄酅醹鐿鐻鐶鐩鐽鐼"
	u"鐰鐹鐪鐷鐬鑀鐱闥闤闣霵霺鞿韡顤飉飆飀饘饖騹騽驆驄驂驁騺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe騿髍鬕鬗鬘鬖鬺魒鰫鰝鰜鰬鰣鰨鰩鰤鰡鶷鶶鶼鷁鷇鷊鷏鶾鷅鷃鶻鶵鷎鶹鶺鶬鷈鶱鶭鷌鶳鷍鶲鹺麜黫黮黭鼛鼘鼚鼱齎"
	u"齥齤龒亹囆囅囋奱孋孌巕巑廲攡攠攦攢欋欈欉氍灕灖灗灒爞爟犩獿瓘瓕瓙瓗癭皭礵禴穰穱籗籜籙籛籚糴糱纑罏羇臞艫蘴蘵蘳蘬蘲蘶蠬蠨蠦蠪蠥襱覿覾觻譾讄讂讆讅譿贕躕躔躚躒躐躖躗轠轢酇鑌鑐鑊鑋鑏鑇鑅鑈鑉"
	u"鑆霿韣顪顩飋饔饛驎驓驔驌驏驈驊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe驉驒驐髐鬙鬫鬻魖魕鱆鱈鰿鱄鰹鰳鱁鰼鰷鰴鰲鰽鰶鷛鷒鷞鷚鷋鷐鷜鷑鷟鷩鷙鷘鷖鷵鷕鷝麶黰鼵鼳鼲齂齫龕龢儽劙壨壧奲孍巘蠯彏戁戃戄攩攥斖"
	u"曫欑欒欏毊灛灚爢玂玁玃癰矔籧籦纕艬蘺虀蘹蘼蘱蘻蘾蠰蠲蠮蠳襶襴襳觾讌讎讋讈豅贙躘轤轣醼鑢鑕鑝鑗鑞韄韅頀驖驙鬞鬟鬠鱒鱘鱐鱊鱍鱋鱕鱙鱌鱎鷻鷷鷯鷣鷫鷸鷤鷶鷡鷮鷦鷲鷰鷢鷬鷴鷳鷨鷭黂黐黲黳鼆鼜鼸鼷"
	u"鼶齃齏\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe齱齰齮齯囓囍孎屭攭曭曮欓灟灡灝灠爣瓛瓥矕礸禷禶籪纗羉艭虃蠸蠷蠵衋讔讕躞躟躠躝醾醽釂鑫鑨鑩雥靆靃靇韇韥驞髕魙鱣鱧鱦鱢鱞鱠鸂鷾鸇鸃鸆鸅鸀鸁鸉鷿鷽鸄麠鼞齆"
	u"齴齵齶囔攮斸欘欙欗欚灢爦犪矘矙礹籩籫糶纚纘纛纙臠臡虆虇虈襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱鱵鸔鸓黶鼊\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘\u2234\u2642\u2640\u00b0\u2032\u2033\u2103"
	u"\uff04\u00a4\uffe0\uffe1\u2030\u00a7\u2116\u2606\u2605\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u3000\u3001\u3002\u30fbˉˇ\u00a8"
	u"\u3003々\u2015\uff5e\u2225\u2026\u2018\u2019\u201c\u201d\u3014\u3015\u3008\u3009\u300a\u300b\u300c"
	u"\u300d\u300e\u300f\u3016\u3017\u3010\u3011\u00b1\u00d7\u00f7\u2236\u2227\u2228\u2211\u220f\u222a"
	u"\u2229\u2208\u2237\u221a\u22a5\u2225\u2220\u2312\u2299\u222b\u222e\u2261\u224c\u2248\u223d\u221d"
	u"\u2260\u226e\u226f\u2264\u2265\u221e\u2235\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1\u25a0\u25b3\u25b2"
	u"\u203b\u2192\u2190\u2191\u2193\u3013⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇①②③④⑤⑥⑦⑧⑨⑩\ufffe"
	u"\ufffe㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩\ufffe\ufffeⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ\uff01\uff02\uff03\uffe5\uff05\uff06\uff07\uff08\uff09"
	u"\uff0a\uff0b\uff0c\uff0d\uff0e\uff0f０１２３４５６７８９\uff1a\uff1b\uff1c\uff1d\uff1e\uff1f\uff20ＡＢＣＤ"
	u"ＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ\uff3b\uff3c\uff3d\uff3e\uff3f\uff40ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ\uff5b\uff5c"
	u"\uff5d\uffe3āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffeㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\u2500\u2501\u2502\u2503\u2504\u2505\u2506\u2507\u2508"
	u"\u2509\u250a\u250b\u250c\u250d\u250e\u250f\u2510\u2511\u2512\u2513\u2514\u2515\u2516\u2517\u2518"
	u"\u2519\u251a\u251b\u251c\u251d\u251e\u251f\u2520\u2521\u2522\u2523\u2524\u2525\u2526\u2527\u2528"
	u"\u2529\u252a\u252b\u252c\u252d\u252e\u252f\u2530\u2531\u2532\u2533\u2534\u2535\u2536\u2537\u2538"
	u"\u2539\u253a\u253b\u253c\u253d\u253e\u253f\u2540\u2541\u2542\u2543\u2544\u2545\u2546\u2547\u2548"
	u"\u2549\u254a\u254b啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘鞍氨安俺按暗岸胺案肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸白柏百摆佰败拜稗斑班搬扳般颁板版扮拌伴瓣"
	u"半办绊邦帮梆榜膀绑棒磅蚌镑傍谤苞胞包褒剥薄雹保堡饱宝抱报暴豹鲍爆杯碑悲卑北辈背贝钡倍狈备惫焙被奔苯本笨崩绷甭泵蹦迸逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必辟壁臂避陛鞭边编贬扁便变卞辨辩辫"
	u"遍标彪膘表鳖憋别瘪彬斌濒滨宾摈兵冰柄丙秉饼炳病并玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤泊驳捕卜哺补埠不布步簿部怖擦猜裁材才财睬踩采彩菜蔡餐参蚕残惭惨灿苍舱仓沧藏操糙槽曹草厕策侧册测层蹭插叉"
	u"茬茶查碴搽察岔差诧拆柴豺搀掺蝉馋谗缠铲产阐颤昌猖场尝常长偿肠厂敞畅唱倡超抄钞朝嘲潮巢吵炒车扯撤掣彻澈郴臣辰尘晨忱沉陈趁衬撑称城橙成呈乘程惩澄诚承逞骋秤吃痴持匙池迟弛驰耻齿侈尺赤翅斥炽充"
	u"冲虫崇宠抽酬畴踌稠愁筹仇绸瞅丑臭初出橱厨躇锄雏滁除楚础储矗搐触处揣川穿椽传船喘串疮窗幢床闯创吹炊捶锤垂春椿醇唇淳纯蠢戳绰疵茨磁雌辞慈瓷词此刺赐次聪葱囱匆从丛凑粗醋簇促蹿篡窜摧崔催脆瘁粹"
	u"淬翠村存寸磋撮搓措挫错搭达答瘩打大呆歹傣戴带殆代贷袋待逮怠耽担丹单郸掸胆旦氮但惮淡诞弹蛋当挡党荡档刀捣蹈倒岛祷导到稻悼道盗德得的蹬灯登等瞪凳邓堤低滴迪敌笛狄涤翟嫡抵底地蒂第帝弟递缔颠掂"
	u"滇碘点典靛垫电佃甸店惦奠淀殿碉叼雕凋刁掉吊钓调跌爹碟蝶迭谍叠丁盯叮钉顶鼎锭定订丢东冬董懂动栋侗恫冻洞兜抖斗陡豆逗痘都督毒犊独读堵睹赌杜镀肚度渡妒端短锻段断缎堆兑队对墩吨蹲敦顿囤钝盾遁掇"
	u"哆多夺垛躲朵跺舵剁惰堕蛾峨鹅俄额讹娥恶厄扼遏鄂饿恩而儿耳尔饵洱二贰发罚筏伐乏阀法珐藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛坊芳方肪房防妨仿访纺放菲非啡飞肥匪诽吠肺废沸费芬酚吩氛分纷坟焚汾粉奋"
	u"份忿愤粪丰封枫蜂峰锋风疯烽逢冯缝讽奉凤佛否夫敷肤孵扶拂辐幅氟符伏俘服浮涪福袱弗甫抚辅俯釜斧脯腑府腐赴副覆赋复傅付阜父腹负富讣附妇缚咐噶嘎该改概钙盖溉干甘杆柑竿肝赶感秆敢赣冈刚钢缸肛纲岗"
	u"港杠篙皋高膏羔糕搞镐稿告哥歌搁戈鸽胳疙割革葛格蛤阁隔铬个各给根跟耕更庚羹埂耿梗工攻功恭龚供躬公宫弓巩汞拱贡共钩勾沟苟狗垢构购够辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇刮瓜剐寡挂褂乖拐怪棺关"
	u"官冠观管馆罐惯灌贯光广逛瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽辊滚棍锅郭国果裹过哈骸孩海氦亥害骇酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉夯杭航壕嚎豪毫郝好耗号浩呵喝荷菏核禾和何合盒貉阂河涸赫褐"
	u"鹤贺嘿黑痕很狠恨哼亨横衡恒轰哄烘虹鸿洪宏弘红喉侯猴吼厚候后呼乎忽瑚壶葫胡蝴狐糊湖弧虎唬护互沪户花哗华猾滑画划化话槐徊怀淮坏欢环桓还缓换患唤痪豢焕涣宦幻荒慌黄磺蝗簧皇凰惶煌晃幌恍谎灰挥辉"
	u"徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘荤昏婚魂浑混豁活伙火获或惑霍货祸击圾基机畸稽积箕肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪嘉枷夹佳家"
	u"加荚颊贾甲钾假稼价架驾嫁歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐槛鉴践贱见键箭件健舰剑饯渐溅涧建僵姜将浆江疆蒋桨奖讲匠酱降蕉椒礁焦胶交郊浇骄娇嚼搅铰矫侥脚狡角饺缴绞剿教酵轿较叫"
	u"窖揭接皆秸街阶截劫节桔杰捷睫竭洁结解姐戒藉芥界借介疥诫届巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸尽劲荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净炯窘揪究纠玖韭久灸九酒厩救旧臼舅咎就疚"
	u"鞠拘狙疽居驹菊局咀矩举沮聚拒据巨具距踞锯俱句惧炬剧捐鹃娟倦眷卷绢撅攫抉掘倔爵觉决诀绝均菌钧军君峻俊竣浚郡骏喀咖卡咯开揩楷凯慨刊堪勘坎砍看康慷糠扛抗亢炕考拷烤靠坷苛柯棵磕颗科壳咳可渴克刻"
	u"客课肯啃垦恳坑吭空恐孔控抠口扣寇枯哭窟苦酷库裤夸垮挎跨胯块筷侩快宽款匡筐狂框矿眶旷况亏盔岿窥葵奎魁傀馈愧溃坤昆捆困括扩廓阔垃拉喇蜡腊辣啦莱来赖蓝婪栏拦篮阑兰澜谰揽览懒缆烂滥琅榔狼廊郎朗"
	u"浪捞劳牢老佬姥酪烙涝勒乐雷镭蕾磊累儡垒擂肋类泪棱楞冷厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐痢立粒沥隶力璃哩俩联莲连镰廉怜涟帘敛脸链恋炼练粮凉梁粱良两辆量晾亮谅撩聊僚疗燎寥"
	u"辽潦了撂镣廖料列裂烈劣猎琳林磷霖临邻鳞淋凛赁吝拎玲菱零龄铃伶羚凌灵陵岭领另令溜琉榴硫馏留刘瘤流柳六龙聋咙笼窿隆垄拢陇楼娄搂篓漏陋芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮驴吕铝侣旅履屡缕"
	u"虑氯律率滤绿峦挛孪滦卵乱掠略抡轮伦仑沦纶论萝螺罗逻锣箩骡裸落洛骆络妈麻玛码蚂马骂嘛吗埋买麦卖迈脉瞒馒蛮满蔓曼慢漫谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每美昧寐妹媚"
	u"门闷们萌蒙檬盟锰猛梦孟眯醚靡糜迷谜弥米秘觅泌蜜密幂棉眠绵冕免勉娩缅面苗描瞄藐秒渺庙妙蔑灭民抿皿敏悯闽明螟鸣铭名命谬摸摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谋牟某拇牡亩姆母墓暮幕募慕木目睦牧穆"
	u"拿哪呐钠那娜纳氖乃奶耐奈南男难囊挠脑恼闹淖呢馁内嫩能妮霓倪泥尼拟你匿腻逆溺蔫拈年碾撵捻念娘酿鸟尿捏聂孽啮镊镍涅您柠狞凝宁拧泞牛扭钮纽脓浓农弄奴努怒女暖虐疟挪懦糯诺哦欧鸥殴藕呕偶沤啪趴爬"
	u"帕怕琶拍排牌徘湃派攀潘盘磐盼畔判叛乓庞旁耪胖抛咆刨炮袍跑泡呸胚培裴赔陪配佩沛喷盆砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰坯砒霹批披劈琵毗啤脾疲皮匹痞僻屁譬篇偏片骗飘漂瓢票撇瞥拼频贫品聘乒坪苹萍平凭"
	u"瓶评屏坡泼颇婆破魄迫粕剖扑铺仆莆葡菩蒲埔朴圃普浦谱曝瀑期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫掐恰洽牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉枪呛腔羌"
	u"墙蔷强抢橇锹敲悄桥瞧乔侨巧鞘撬翘峭俏窍切茄且怯窃钦侵亲秦琴勤芹擒禽寝沁青轻氢倾卿清擎晴氰情顷请庆琼穷秋丘邱球求囚酋泅趋区蛆曲躯屈驱渠取娶龋趣去圈颧权醛泉全痊拳犬券劝缺炔瘸却鹊榷确雀裙群"
	u"然燃冉染瓤壤攘嚷让饶扰绕惹热壬仁人忍韧任认刃妊纫扔仍日戎茸蓉荣融熔溶容绒冗揉柔肉茹蠕儒孺如辱乳汝入褥软阮蕊瑞锐闰润若弱撒洒萨腮鳃塞赛三叁伞散桑嗓丧搔骚扫嫂瑟色涩森僧莎砂杀刹沙纱傻啥煞筛"
	u"晒珊苫杉山删煽衫闪陕擅赡膳善汕扇缮墒伤商赏晌上尚裳梢捎稍烧芍勺韶少哨邵绍奢赊蛇舌舍赦摄射慑涉社设砷申呻伸身深娠绅神沈审婶甚肾慎渗声生甥牲升绳省盛剩胜圣师失狮施湿诗尸虱十石拾时什食蚀实识"
	u"史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试收手首守寿授售受瘦兽蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅庶数漱恕刷耍摔衰甩帅栓拴霜双爽谁水睡税吮瞬顺舜"
	u"说硕朔烁斯撕嘶思私司丝死肆寺嗣四伺似饲巳松耸怂颂送宋讼诵搜艘擞嗽苏酥俗素速粟僳塑溯宿诉肃酸蒜算虽隋随绥髓碎岁穗遂隧祟孙损笋蓑梭唆缩琐索锁所塌他它她塔獭挞蹋踏胎苔抬台泰酞太态汰坍摊贪瘫滩"
	u"坛檀痰潭谭谈坦毯袒碳探叹炭汤塘搪堂棠膛唐糖倘躺淌趟烫掏涛滔绦萄桃逃淘陶讨套特藤腾疼誊梯剔踢锑提题蹄啼体替嚏惕涕剃屉天添填田甜恬舔腆挑条迢眺跳贴铁帖厅听烃汀廷停亭庭挺艇通桐酮瞳同铜彤童桶"
	u"捅筒统痛偷投头透凸秃突图徒途涂屠土吐兔湍团推颓腿蜕褪退吞屯臀拖托脱鸵陀驮驼椭妥拓唾挖哇蛙洼娃瓦袜歪外豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕汪王亡枉网往旺望忘妄威巍微危韦违桅围唯惟为潍维苇萎"
	u"委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫瘟温蚊文闻纹吻稳紊问嗡翁瓮挝蜗涡窝我斡卧握沃巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误昔熙析西硒矽晰嘻吸锡牺稀息希悉膝夕惜熄烯溪汐犀"
	u"檄袭席习媳喜铣洗系隙戏细瞎虾匣霞辖暇峡侠狭下厦夏吓掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象萧硝霄削哮嚣销消宵淆晓小孝校肖啸笑效楔些歇"
	u"蝎鞋协挟携邪斜胁谐写械卸蟹懈泄泻谢屑薪芯锌欣辛新忻心信衅星腥猩惺兴刑型形邢行醒幸杏性姓兄凶胸匈汹雄熊休修羞朽嗅锈秀袖绣墟戌需虚嘘须徐许蓄酗叙旭序畜恤絮婿绪续轩喧宣悬旋玄选癣眩绚靴薛学穴"
	u"雪血勋熏循旬询寻驯巡殉汛训讯逊迅压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾邀腰妖瑶摇尧遥窑谣姚"
	u"咬舀药要耀椰噎耶爷野冶也页掖业叶曳腋夜液一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎茵荫因殷音阴姻吟银淫寅饮尹引隐印英樱婴"
	u"鹰应缨莹萤营荧蝇迎赢盈影颖硬映哟拥佣臃痈庸雍踊蛹咏泳涌永恿勇用幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语羽玉域芋郁吁遇喻峪御愈欲狱育誉浴寓"
	u"裕预豫驭鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院曰约越跃钥岳粤月悦阅耘云郧匀陨允运蕴酝晕韵孕匝砸杂栽哉灾宰载再在咱攒暂赞赃脏葬遭糟凿藻枣早澡蚤躁噪造皂灶燥责择则泽贼怎增憎曾赠扎喳渣札轧"
	u"铡闸眨栅榨咋乍炸诈摘斋宅窄债寨瞻毡詹粘沾盏斩辗崭展蘸栈占战站湛绽樟章彰漳张掌涨杖丈帐账仗胀瘴障招昭找沼赵照罩兆肇召遮折哲蛰辙者锗蔗这浙珍斟真甄砧臻贞针侦枕疹诊震振镇阵蒸挣睁征狰争怔整拯"
	u"正政帧症郑证芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒中盅忠钟衷终种肿重仲众舟周州洲诌粥轴肘帚咒皱宙昼骤珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助"
	u"蛀贮铸筑住注祝驻抓爪拽专砖转撰赚篆桩庄装妆撞壮状椎锥追赘坠缀谆准捉拙卓桌琢茁酌啄着灼浊兹咨资姿滋淄孜紫仔籽滓子自渍字鬃棕踪宗综总纵邹走奏揍租足卒族祖诅阻组钻纂嘴醉最罪尊遵昨左佐柞做作坐"
	u"座亍丌兀丐廿卅丕亘丞鬲孬噩丨禺丿匕乇夭爻卮氐囟胤馗毓睾鼗丶亟鼐乜乩亓芈孛啬嘏仄厍厝厣厥厮靥赝匚叵匦匮匾赜卦卣刂刈刎刭刳刿剀剌剞剡剜蒯剽劂劁劐劓冂罔亻仃仉仂仨仡仫仞伛仳伢佤仵伥伧伉伫佞佧"
	u"攸佚佝佟佗伲伽佶佴侑侉侃侏佾佻侪佼侬侔俦俨俪俅俚俣俜俑俟俸倩偌俳倬倏倮倭俾倜倌倥倨偾偃偕偈偎偬偻傥傧傩傺僖儆僭僬僦僮儇儋仝氽佘佥俎龠汆籴兮巽黉馘冁夔勹匍訇匐凫夙兕亠兖亳衮袤亵脔裒禀嬴蠃"
	u"羸冫冱冽冼凇冖冢冥讠讦讧讪讴讵讷诂诃诋诏诎诒诓诔诖诘诙诜诟诠诤诨诩诮诰诳诶诹诼诿谀谂谄谇谌谏谑谒谔谕谖谙谛谘谝谟谠谡谥谧谪谫谮谯谲谳谵谶卩卺阝阢阡阱阪阽阼陂陉陔陟陧陬陲陴隈隍隗隰邗邛邝"
	u"邙邬邡邴邳邶邺邸邰郏郅邾郐郄郇郓郦郢郜郗郛郫郯郾鄄鄢鄞鄣鄱鄯鄹酃酆刍奂劢劬劭劾哿勐勖勰叟燮矍廴凵凼鬯厶弁畚巯坌垩垡塾墼壅壑圩圬圪圳圹圮圯坜圻坂坩垅坫垆坼坻坨坭坶坳垭垤垌垲埏垧垴垓垠埕埘"
	u"埚埙埒垸埴埯埸埤埝堋堍埽埭堀堞堙塄堠塥塬墁墉墚墀馨鼙懿艹艽艿芏芊芨芄芎芑芗芙芫芸芾芰苈苊苣芘芷芮苋苌苁芩芴芡芪芟苄苎芤苡茉苷苤茏茇苜苴苒苘茌苻苓茑茚茆茔茕苠苕茜荑荛荜茈莒茼茴茱莛荞茯荏"
	u"荇荃荟荀茗荠茭茺茳荦荥荨茛荩荬荪荭荮莰荸莳莴莠莪莓莜莅荼莶莩荽莸荻莘莞莨莺莼菁萁菥菘堇萘萋菝菽菖萜萸萑萆菔菟萏萃菸菹菪菅菀萦菰菡葜葑葚葙葳蒇蒈葺蒉葸萼葆葩葶蒌蒎萱葭蓁蓍蓐蓦蒽蓓蓊蒿蒺蓠"
	u"蒡蒹蒴蒗蓥蓣蔌甍蔸蓰蔹蔟蔺蕖蔻蓿蓼蕙蕈蕨蕤蕞蕺瞢蕃蕲蕻薤薨薇薏蕹薮薜薅薹薷薰藓藁藜藿蘧蘅蘩蘖蘼廾弈夼奁耷奕奚奘匏尢尥尬尴扌扪抟抻拊拚拗拮挢拶挹捋捃掭揶捱捺掎掴捭掬掊捩掮掼揲揸揠揿揄揞揎"
	u"摒揆掾摅摁搋搛搠搌搦搡摞撄摭撖摺撷撸撙撺擀擐擗擤擢攉攥攮弋忒甙弑卟叱叽叩叨叻吒吖吆呋呒呓呔呖呃吡呗呙吣吲咂咔呷呱呤咚咛咄呶呦咝哐咭哂咴哒咧咦哓哔呲咣哕咻咿哌哙哚哜咩咪咤哝哏哞唛哧唠哽唔"
	u"哳唢唣唏唑唧唪啧喏喵啉啭啁啕唿啐唼唷啖啵啶啷唳唰啜喋嗒喃喱喹喈喁喟啾嗖喑啻嗟喽喾喔喙嗪嗷嗉嘟嗑嗫嗬嗔嗦嗝嗄嗯嗥嗲嗳嗌嗍嗨嗵嗤辔嘞嘈嘌嘁嘤嘣嗾嘀嘧嘭噘嘹噗嘬噍噢噙噜噌噔嚆噤噱噫噻噼嚅嚓嚯"
	u"囔囗囝囡囵囫囹囿圄圊圉圜帏帙帔帑帱帻帼帷幄幔幛幞幡岌屺岍岐岖岈岘岙岑岚岜岵岢岽岬岫岱岣峁岷峄峒峤峋峥崂崃崧崦崮崤崞崆崛嵘崾崴崽嵬嵛嵯嵝嵫嵋嵊嵩嵴嶂嶙嶝豳嶷巅彳彷徂徇徉後徕徙徜徨徭徵徼衢"
	u"彡犭犰犴犷犸狃狁狎狍狒狨狯狩狲狴狷猁狳猃狺狻猗猓猡猊猞猝猕猢猹猥猬猸猱獐獍獗獠獬獯獾舛夥飧夤夂饣饧饨饩饪饫饬饴饷饽馀馄馇馊馍馐馑馓馔馕庀庑庋庖庥庠庹庵庾庳赓廒廑廛廨廪膺忄忉忖忏怃忮怄忡"
	u"忤忾怅怆忪忭忸怙怵怦怛怏怍怩怫怊怿怡恸恹恻恺恂恪恽悖悚悭悝悃悒悌悛惬悻悱惝惘惆惚悴愠愦愕愣惴愀愎愫慊慵憬憔憧憷懔懵忝隳闩闫闱闳闵闶闼闾阃阄阆阈阊阋阌阍阏阒阕阖阗阙阚丬爿戕氵汔汜汊沣沅沐"
	u"沔沌汨汩汴汶沆沩泐泔沭泷泸泱泗沲泠泖泺泫泮沱泓泯泾洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇淅淞渎涿淠渑淦淝淙渖涫渌涮渫湮湎湫溲湟溆湓湔渲渥湄滟溱溘滠漭滢溥溧溽溻溷"
	u"滗溴滏溏滂溟潢潆潇漤漕滹漯漶潋潴漪漉漩澉澍澌潸潲潼潺濑濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇謇辶迓迕迥迮迤迩迦迳迨逅逄逋逦逑逍逖逡逵逶逭逯遄遑遒遐遨遘遢遛暹遴遽"
	u"邂邈邃邋彐彗彖彘尻咫屐屙孱屣屦羼弪弩弭艴弼鬻屮妁妃妍妩妪妣妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵胬媪媛婷婺媾嫫媲嫒嫔媸嫠嫣嫱嫖嫦嫘嫜嬉嬗嬖嬲嬷孀尕尜孚孥孳孑孓孢"
	u"驵驷驸驺驿驽骀骁骅骈骊骐骒骓骖骘骛骜骝骟骠骢骣骥骧纟纡纣纥纨纩纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈缋缌缏缑缒缗缙缜缛缟缡缢缣缤缥缦缧缪缫缬缭缯缰缱缲缳缵幺畿巛"
	u"甾邕玎玑玮玢玟珏珂珑玷玳珀珉珈珥珙顼琊珩珧珞玺珲琏琪瑛琦琥琨琰琮琬琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩枥枇杪杳枘枧杵枨枞枭枋杷杼柰栉柘栊柩枰栌柙枵柚枳柝栀柃枸"
	u"柢栎柁柽栲栳桠桡桎桢桄桤梃栝桕桦桁桧桀栾桊桉栩梵梏桴桷梓桫棂楮棼椟椠棹椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭槔榱槁槊槟榕槠榍槿樯槭樗樘橥槲橄樾檠橐橛樵檎橹樽樨橘"
	u"橼檑檐檩檗檫猷獒殁殂殇殄殒殓殍殚殛殡殪轫轭轱轲轳轵轶轸轷轹轺轼轾辁辂辄辇辋辍辎辏辘辚軎戋戗戛戟戢戡戥戤戬臧瓯瓴瓿甏甑甓攴旮旯旰昊昙杲昃昕昀炅曷昝昴昱昶昵耆晟晔晁晏晖晡晗晷暄暌暧暝暾曛曜"
	u"曦曩贲贳贶贻贽赀赅赆赈赉赇赍赕赙觇觊觋觌觎觏觐觑牮犟牝牦牯牾牿犄犋犍犏犒挈挲掰搿擘耄毪毳毽毵毹氅氇氆氍氕氘氙氚氡氩氤氪氲攵敕敫牍牒牖爰虢刖肟肜肓肼朊肽肱肫肭肴肷胧胨胩胪胛胂胄胙胍胗朐胝"
	u"胫胱胴胭脍脎胲胼朕脒豚脶脞脬脘脲腈腌腓腴腙腚腱腠腩腼腽腭腧塍媵膈膂膑滕膣膪臌朦臊膻臁膦欤欷欹歃歆歙飑飒飓飕飙飚殳彀毂觳斐齑斓於旆旄旃旌旎旒旖炀炜炖炝炻烀炷炫炱烨烊焐焓焖焯焱煳煜煨煅煲煊"
	u"煸煺熘熳熵熨熠燠燔燧燹爝爨灬焘煦熹戾戽扃扈扉礻祀祆祉祛祜祓祚祢祗祠祯祧祺禅禊禚禧禳忑忐怼恝恚恧恁恙恣悫愆愍慝憩憝懋懑戆肀聿沓泶淼矶矸砀砉砗砘砑斫砭砜砝砹砺砻砟砼砥砬砣砩硎硭硖硗砦硐硇硌"
	u"硪碛碓碚碇碜碡碣碲碹碥磔磙磉磬磲礅磴礓礤礞礴龛黹黻黼盱眄眍盹眇眈眚眢眙眭眦眵眸睐睑睇睃睚睨睢睥睿瞍睽瞀瞌瞑瞟瞠瞰瞵瞽町畀畎畋畈畛畲畹疃罘罡罟詈罨罴罱罹羁罾盍盥蠲钅钆钇钋钊钌钍钏钐钔钗钕"
	u"钚钛钜钣钤钫钪钭钬钯钰钲钴钶钷钸钹钺钼钽钿铄铈铉铊铋铌铍铎铐铑铒铕铖铗铙铘铛铞铟铠铢铤铥铧铨铪铩铫铮铯铳铴铵铷铹铼铽铿锃锂锆锇锉锊锍锎锏锒锓锔锕锖锘锛锝锞锟锢锪锫锩锬锱锲锴锶锷锸锼锾锿"
	u"镂锵镄镅镆镉镌镎镏镒镓镔镖镗镘镙镛镞镟镝镡镢镤镥镦镧镨镩镪镫镬镯镱镲镳锺矧矬雉秕秭秣秫稆嵇稃稂稞稔稹稷穑黏馥穰皈皎皓皙皤瓞瓠甬鸠鸢鸨鸩鸪鸫鸬鸲鸱鸶鸸鸷鸹鸺鸾鹁鹂鹄鹆鹇鹈鹉鹋鹌鹎鹑鹕鹗鹚"
	u"鹛鹜鹞鹣鹦鹧鹨鹩鹪鹫鹬鹱鹭鹳疒疔疖疠疝疬疣疳疴疸痄疱疰痃痂痖痍痣痨痦痤痫痧瘃痱痼痿瘐瘀瘅瘌瘗瘊瘥瘘瘕瘙瘛瘼瘢瘠癀瘭瘰瘿瘵癃瘾瘳癍癞癔癜癖癫癯翊竦穸穹窀窆窈窕窦窠窬窨窭窳衤衩衲衽衿袂袢裆"
	u"袷袼裉裢裎裣裥裱褚裼裨裾裰褡褙褓褛褊褴褫褶襁襦襻疋胥皲皴矜耒耔耖耜耠耢耥耦耧耩耨耱耋耵聃聆聍聒聩聱覃顸颀颃颉颌颍颏颔颚颛颞颟颡颢颥颦虍虔虬虮虿虺虼虻蚨蚍蚋蚬蚝蚧蚣蚪蚓蚩蚶蛄蚵蛎蚰蚺蚱蚯"
	u"蛉蛏蚴蛩蛱蛲蛭蛳蛐蜓蛞蛴蛟蛘蛑蜃蜇蛸蜈蜊蜍蜉蜣蜻蜞蜥蜮蜚蜾蝈蜴蜱蜩蜷蜿螂蜢蝽蝾蝻蝠蝰蝌蝮螋蝓蝣蝼蝤蝙蝥螓螯螨蟒蟆螈螅螭螗螃螫蟥螬螵螳蟋蟓螽蟑蟀蟊蟛蟪蟠蟮蠖蠓蟾蠊蠛蠡蠹蠼缶罂罄罅舐竺竽笈"
	u"笃笄笕笊笫笏筇笸笪笙笮笱笠笥笤笳笾笞筘筚筅筵筌筝筠筮筻筢筲筱箐箦箧箸箬箝箨箅箪箜箢箫箴篑篁篌篝篚篥篦篪簌篾篼簏簖簋簟簪簦簸籁籀臾舁舂舄臬衄舡舢舣舭舯舨舫舸舻舳舴舾艄艉艋艏艚艟艨衾袅袈裘"
	u"裟襞羝羟羧羯羰羲籼敉粑粝粜粞粢粲粼粽糁糇糌糍糈糅糗糨艮暨羿翎翕翥翡翦翩翮翳糸絷綦綮繇纛麸麴赳趄趔趑趱赧赭豇豉酊酐酎酏酤酢酡酰酩酯酽酾酲酴酹醌醅醐醍醑醢醣醪醭醮醯醵醴醺豕鹾趸跫踅蹙蹩趵趿"
	u"趼趺跄跖跗跚跞跎跏跛跆跬跷跸跣跹跻跤踉跽踔踝踟踬踮踣踯踺蹀踹踵踽踱蹉蹁蹂蹑蹒蹊蹰蹶蹼蹯蹴躅躏躔躐躜躞豸貂貊貅貘貔斛觖觞觚觜觥觫觯訾謦靓雩雳雯霆霁霈霏霎霪霭霰霾龀龃龅龆龇龈龉龊龌黾鼋鼍隹"
	u"隼隽雎雒瞿雠銎銮鋈錾鍪鏊鎏鐾鑫鱿鲂鲅鲆鲇鲈稣鲋鲎鲐鲑鲒鲔鲕鲚鲛鲞鲟鲠鲡鲢鲣鲥鲦鲧鲨鲩鲫鲭鲮鲰鲱鲲鲳鲴鲵鲶鲷鲺鲻鲼鲽鳄鳅鳆鳇鳊鳋鳌鳍鳎鳏鳐鳓鳔鳕鳗鳘鳙鳜鳝鳟鳢靼鞅鞑鞒鞔鞯鞫鞣鞲鞴骱骰骷鹘"
	u"骶骺骼髁髀髅髂髋髌髑魅魃魇魉魈魍魑飨餍餮饕饔髟髡髦髯髫髻髭髹鬈鬏鬓鬟鬣麽麾縻麂麇麈麋麒鏖麝麟黛黜黝黠黟黢黩黧黥黪黯鼢鼬鼯鼹鼷鼽鼾齄丂丄丅丆丏丒丗丟丠両丣並丩丮丯丱丳丵丷丼乀乁乂乄乆乊乑"
	u"乕乗乚乛乢乣乤乥乧乨乪乫乬乭乮乯乲乴乵乶乷乸乹乺乻乼乽乿亀亁亂亃亄亅亇亊\ufffe亐亖亗亙亜亝亞亣亪亯亰亱亴亶亷亸亹亼亽亾仈仌仏仐仒仚仛仜仠仢仦仧仩仭仮仯仱仴仸仹仺仼仾伀伂伃伄伅伆伇"
	u"伈伋伌伒伓伔伕伖伜伝伡伣伨伩伬伭伮伱伳伵伷伹伻伾伿佀佁佂佄佅佇佈佉佊佋佌佒佔佖佡佢佦佨佪佫佭佮佱佲併佷佸佹佺佽侀侁侂侅來侇侊侌侎侐侒侓侕侖侘侙侚侜侞侟価侢侤侫侭侰侱侲侳侴侶侷侸侹侺侻侼"
	u"侽侾俀俁係俆俇俈俉俋俌俍俒俓俔俕俖俙俛俠俢俤俥俧俫俬俰俲俴俵俶俷俹俻俼俽俿倀倁倂倃倄倅倆倇倈倉倊\ufffe個倎倐們倓倕倖倗倛倝倞倠倢倣値倧倫倯倰倱倲倳倴倵倶倷倸倹倻倽倿偀偁偂偄偅偆偉"
	u"偊偋偍偐偑偒偓偔偖偗偘偙偛偝偞偟偠偡偢偣偤偦偧偨偩偪偫偭偮偯偰偱偲偳側偵偸偹偺偼偽傁傂傃傄傆傇傉傊傋傌傎傏傐傑傒傓傔傕傖傗傘備傚傛傜傝傞傟傠傡傢傤傦傪傫傭傮傯傰傱傳傴債傶傷傸傹傼傽傾傿"
	u"僀僁僂僃僄僅僆僇僈僉僊僋僌働僎僐僑僒僓僔僕僗僘僙僛僜僝僞僟僠僡僢僣僤僥僨僩僪僫僯僰僱僲僴僶僷僸價僺僼僽僾僿儀儁儂儃億儅儈\ufffe儉儊儌儍儎儏儐儑儓儔儕儖儗儘儙儚儛儜儝儞償儠儢儣儤儥"
	u"儦儧儨儩優儫儬儭儮儯儰儱儲儳儴儵儶儷儸儹儺儻儼儽儾兂兇兊兌兎兏児兒兓兗兘兙兛兝兞兟兠兡兣兤兦內兩兪兯兲兺兾兿冃冄円冇冊冋冎冏冐冑冓冔冘冚冝冞冟冡冣冦冧冨冩冪冭冮冴冸冹冺冾冿凁凂凃凅凈凊"
	u"凍凎凐凒凓凔凕凖凗凘凙凚凜凞凟凢凣凥処凧凨凩凪凬凮凱凲凴凷凾刄刅刉刋刌刏刐刓刔刕刜刞刟刡刢刣別刦刧刪刬刯刱刲刴刵刼刾剄剅剆則剈剉剋剎剏剒剓剕剗剘\ufffe剙剚剛剝剟剠剢剣剤剦剨剫剬剭"
	u"剮剰剱剳剴創剶剷剸剹剺剻剼剾劀劃劄劅劆劇劉劊劋劌劍劎劏劑劒劔劕劖劗劘劙劚劜劤劥劦劧劮劯劰労劵劶劷劸効劺劻劼劽勀勁勂勄勅勆勈勊勌勍勎勏勑勓勔動勗務勚勛勜勝勞勠勡勢勣勥勦勧勨勩勪勫勬勭勮勯"
	u"勱勲勳勴勵勶勷勸勻勼勽匁匂匃匄匇匉匊匋匌匎匑匒匓匔匘匛匜匞匟匢匤匥匧匨匩匫匬匭匯匰匱匲匳匴匵匶匷匸匼匽區卂卄卆卋卌卍卐協単卙卛卝卥卨卪卬卭卲卶卹卻卼卽卾厀厁厃厇厈厊厎厏\ufffe厐厑"
	u"厒厓厔厖厗厙厛厜厞厠厡厤厧厪厫厬厭厯厰厱厲厳厴厵厷厸厹厺厼厽厾叀參叄叅叆叇収叏叐叒叓叕叚叜叝叞叡叢叧叴叺叾叿吀吂吅吇吋吔吘吙吚吜吢吤吥吪吰吳吶吷吺吽吿呁呂呄呅呇呉呌呍呎呏呑呚呝呞呟呠呡"
	u"呣呥呧呩呪呫呬呭呮呯呰呴呹呺呾呿咁咃咅咇咈咉咊咍咑咓咗咘咜咞咟咠咡咢咥咮咰咲咵咶咷咹咺咼咾哃哅哊哋哖哘哛哠員哢哣哤哫哬哯哰哱哴哵哶哷哸哹哻哾唀唂唃唄唅唈唊唋唌唍唎唒唓唕唖唗唘唙唚唜唝唞"
	u"唟唡唥唦\ufffe唨唩唫唭唲唴唵唶唸唹唺唻唽啀啂啅啇啈啋啌啍啎問啑啒啓啔啗啘啙啚啛啝啞啟啠啢啣啨啩啫啯啰啱啲啳啴啹啺啽啿喅喆喌喍喎喐喒喓喕喖喗喚喛喞喠喡喢喣喤喥喦喨喩喪喫喬喭單喯喰喲"
	u"喴営喸喺喼喿嗀嗁嗂嗃嗆嗇嗈嗊嗋嗎嗏嗐嗕嗗嗘嗙嗚嗛嗞嗠嗢嗧嗩嗭嗮嗰嗱嗴嗶嗸嗹嗺嗻嗼嗿嘂嘃嘄嘅嘆嘇嘊嘋嘍嘐嘑嘒嘓嘔嘕嘖嘗嘙嘚嘜嘝嘠嘡嘢嘥嘦嘨嘩嘪嘫嘮嘯嘰嘳嘵嘷嘸嘺嘼嘽嘾噀噁噂噃噄噅噆噇噈噉"
	u"噊噋噏噐噑噒噓噕噖噚噛噝噞噟噠噡\ufffe噣噥噦噧噭噮噯噰噲噳噴噵噷噸噹噺噽噾噿嚀嚁嚂嚃嚄嚇嚈嚉嚊嚋嚌嚍嚐嚑嚒嚔嚕嚖嚗嚘嚙嚚嚛嚜嚝嚞嚟嚠嚡嚢嚤嚥嚦嚧嚨嚩嚪嚫嚬嚭嚮嚰嚱嚲嚳嚴嚵嚶嚸嚹嚺"
	u"嚻嚽嚾嚿囀囁囂囃囄囅囆囇囈囉囋囌囍囎囏囐囑囒囓囕囖囘囙囜団囥囦囧囨囩囪囬囮囯囲図囶囷囸囻囼圀圁圂圅圇國圌圍圎圏圐圑園圓圔圕圖圗團圙圚圛圝圞圠圡圢圤圥圦圧圫圱圲圴圵圶圷圸圼圽圿坁坃坄坅坆"
	u"坈坉坋坒坓坔坕坖坘坙坢坣坥坧坬坮坰坱坲坴坵坸坹坺坽坾坿垀\ufffe垁垇垈垉垊垍垎垏垐垑垔垕垖垗垘垙垚垜垝垞垟垥垨垪垬垯垰垱垳垵垶垷垹垺垻垼垽垾垿埀埁埄埅埆埇埈埉埊埌埍埐埑埓埖埗埛埜埞"
	u"埡埢埣埥埦埧埨埩埪埫埬埮埰埱埲埳埵埶執埻埼埾埿堁堃堄堅堈堉堊堌堎堏堐堒堓堔堖堗堘堚堛堜堝堟堢堣堥堦堧堨堩堫堬堭堮堯報堲堳場堶堷堸堹堺堻堼堽堾堿塀塁塂塃塅塆塇塈塉塊塋塎塏塐塒塓塕塖塗塙塚"
	u"塛塜塝塟塠塡塢塣塤塦塧塨塩塪塭塮塯塰塱塲塳塴塵塶塷塸塹塺塻塼塽塿墂墄墆墇墈墊墋墌\ufffe墍墎墏墐墑墔墕墖増墘墛墜墝墠墡墢墣墤墥墦墧墪墫墬墭墮墯墰墱墲墳墴墵墶墷墸墹墺墻墽墾墿壀壂壃壄"
	u"壆壇壈壉壊壋壌壍壎壏壐壒壓壔壖壗壘壙壚壛壜壝壞壟壠壡壢壣壥壦壧壨壩壪壭壯壱売壴壵壷壸壺壻壼壽壾壿夀夁夃夅夆夈変夊夋夌夎夐夑夒夓夗夘夛夝夞夠夡夢夣夦夨夬夰夲夳夵夶夻夽夾夿奀奃奅奆奊奌奍奐"
	u"奒奓奙奛奜奝奞奟奡奣奤奦奧奨奩奪奫奬奭奮奯奰奱奲奵奷奺奻奼奾奿妀妅妉妋妌妎妏妐妑妔妕妘妚妛妜妝妟妠妡妢妦\ufffe妧妬妭妰妱妳妴妵妶妷妸妺妼妽妿姀姁姂姃姄姅姇姈姉姌姍姎姏姕姖姙姛姞姟"
	u"姠姡姢姤姦姧姩姪姫姭姮姯姰姱姲姳姴姵姶姷姸姺姼姽姾娀娂娊娋娍娎娏娐娒娔娕娖娗娙娚娛娝娞娡娢娤娦娧娨娪娫娬娭娮娯娰娳娵娷娸娹娺娻娽娾娿婁婂婃婄婅婇婈婋婌婍婎婏婐婑婒婓婔婖婗婘婙婛婜婝婞婟"
	u"婠婡婣婤婥婦婨婩婫婬婭婮婯婰婱婲婳婸婹婻婼婽婾媀媁媂媃媄媅媆媇媈媉媊媋媌媍媎媏媐媑媓媔媕媖媗媘媙媜媝媞媟媠媡媢媣媤媥媦媧媨媩媫媬\ufffe媭媮媯媰媱媴媶媷媹媺媻媼媽媿嫀嫃嫄嫅嫆嫇嫈嫊"
	u"嫋嫍嫎嫏嫐嫑嫓嫕嫗嫙嫚嫛嫝嫞嫟嫢嫤嫥嫧嫨嫪嫬嫭嫮嫯嫰嫲嫳嫴嫵嫶嫷嫸嫹嫺嫻嫼嫽嫾嫿嬀嬁嬂嬃嬄嬅嬆嬇嬈嬊嬋嬌嬍嬎嬏嬐嬑嬒嬓嬔嬕嬘嬙嬚嬛嬜嬝嬞嬟嬠嬡嬢嬣嬤嬥嬦嬧嬨嬩嬪嬫嬬嬭嬮嬯嬰嬱嬳嬵嬶嬸嬹"
	u"嬺嬻嬼嬽嬾嬿孁孂孃孄孅孆孇孈孉孊孋孌孍孎孏孒孖孞孠孡孧孨孫孭孮孯孲孴孶孷學孹孻孼孾孿宂宆宊宍宎宐宑宒宔宖実宧宨宩宬宭宮宯宱宲宷宺宻宼寀寁寃寈寉寊寋寍寎寏\ufffe寑寔寕寖寗寘寙寚寛寜"
	u"寠寢寣實寧審寪寫寬寭寯寱寲寳寴寵寶寷寽対尀専尃尅將專尋尌對導尐尒尓尗尙尛尞尟尠尡尣尦尨尩尪尫尭尮尯尰尲尳尵尶尷屃屄屆屇屌屍屒屓屔屖屗屘屚屛屜屝屟屢層屧屨屩屪屫屬屭屰屲屳屴屵屶屷屸屻屼屽"
	u"屾岀岃岄岅岆岇岉岊岋岎岏岒岓岕岝岞岟岠岡岤岥岦岧岨岪岮岯岰岲岴岶岹岺岻岼岾峀峂峃峅峆峇峈峉峊峌峍峎峏峐峑峓峔峕峖峗峘峚峛峜峝峞峟峠峢峣峧峩峫峬峮峯峱峲峳峴峵島峷峸峹峺峼峽峾峿崀\ufffe"
	u"崁崄崅崈崉崊崋崌崍崏崐崑崒崓崕崗崘崙崚崜崝崟崠崡崢崣崥崨崪崫崬崯崰崱崲崳崵崶崷崸崹崺崻崼崿嵀嵁嵂嵃嵄嵅嵆嵈嵉嵍嵎嵏嵐嵑嵒嵓嵔嵕嵖嵗嵙嵚嵜嵞嵟嵠嵡嵢嵣嵤嵥嵦嵧嵨嵪嵭嵮嵰嵱嵲嵳嵵嵶嵷嵸嵹嵺"
	u"嵻嵼嵽嵾嵿嶀嶁嶃嶄嶅嶆嶇嶈嶉嶊嶋嶌嶍嶎嶏嶐嶑嶒嶓嶔嶕嶖嶗嶘嶚嶛嶜嶞嶟嶠嶡嶢嶣嶤嶥嶦嶧嶨嶩嶪嶫嶬嶭嶮嶯嶰嶱嶲嶳嶴嶵嶶嶸嶹嶺嶻嶼嶽嶾嶿巀巁巂巃巄巆巇巈巉巊巋巌巎巏巐巑巒巓巔巕巖巗巘巙巚巜巟"
	u"巠巣巤巪巬巭\ufffe巰巵巶巸巹巺巻巼巿帀帄帇帉帊帋帍帎帒帓帗帞帟帠帡帢帣帤帥帨帩帪師帬帯帰帲帳帴帵帶帹帺帾帿幀幁幃幆幇幈幉幊幋幍幎幏幐幑幒幓幖幗幘幙幚幜幝幟幠幣幤幥幦幧幨幩幪幫幬幭"
	u"幮幯幰幱幵幷幹幾庁庂広庅庈庉庌庍庎庒庘庛庝庡庢庣庤庨庩庪庫庬庮庯庰庱庲庴庺庻庼庽庿廀廁廂廃廄廅廆廇廈廋廌廍廎廏廐廔廕廗廘廙廚廜廝廞廟廠廡廢廣廤廥廦廧廩廫廬廭廮廯廰廱廲廳廵廸廹廻廼廽弅弆"
	u"弇弉弌弍弎弐弒弔弖弙弚弜弝弞弡弢弣弤\ufffe弨弫弬弮弰弲弳弴張弶強弸弻弽弾弿彁彂彃彄彅彆彇彈彉彊彋彌彍彎彏彑彔彙彚彛彜彞彟彠彣彥彧彨彫彮彯彲彴彵彶彸彺彽彾彿徃徆徍徎徏徑従徔徖徚徛徝"
	u"從徟徠徢徣徤徥徦徧復徫徬徯徰徱徲徳徴徶徸徹徺徻徾徿忀忁忂忇忈忊忋忎忓忔忕忚忛応忞忟忢忣忥忦忨忩忬忯忰忲忳忴忶忷忹忺忼怇怈怉怋怌怐怑怓怗怘怚怞怟怢怣怤怬怭怮怰怱怲怳怴怶怷怸怹怺怽怾恀恄恅"
	u"恆恇恈恉恊恌恎恏恑恓恔恖恗恘恛恜恞恟恠恡恥恦恮恱恲恴恵恷恾悀\ufffe悁悂悅悆悇悈悊悋悎悏悐悑悓悕悗悘悙悜悞悡悢悤悥悧悩悪悮悰悳悵悶悷悹悺悽悾悿惀惁惂惃惄惇惈惉惌惍惎惏惐惒惓惔惖惗惙"
	u"惛惞惡惢惣惤惥惪惱惲惵惷惸惻惼惽惾惿愂愃愄愅愇愊愋愌愐愑愒愓愔愖愗愘愙愛愜愝愞愡愢愥愨愩愪愬愭愮愯愰愱愲愳愴愵愶愷愸愹愺愻愼愽愾慀慁慂慃慄慅慆慇慉態慍慏慐慒慓慔慖慗慘慙慚慛慜慞慟慠慡慣"
	u"慤慥慦慩慪慫慬慭慮慯慱慲慳慴慶慸慹慺慻慼慽慾慿憀憁憂憃憄憅憆憇憈憉憊憌憍憏憐憑憒憓憕\ufffe憖憗憘憙憚憛憜憞憟憠憡憢憣憤憥憦憪憫憭憮憯憰憱憲憳憴憵憶憸憹憺憻憼憽憿懀懁懃懄懅懆懇應懌"
	u"懍懎懏懐懓懕懖懗懘懙懚懛懜懝懞懟懠懡懢懣懤懥懧懨懩懪懫懬懭懮懯懰懱懲懳懴懶懷懸懹懺懻懼懽懾戀戁戂戃戄戅戇戉戓戔戙戜戝戞戠戣戦戧戨戩戫戭戯戰戱戲戵戶戸戹戺戻戼扂扄扅扆扊扏扐払扖扗扙扚扜扝"
	u"扞扟扠扡扢扤扥扨扱扲扴扵扷扸扺扻扽抁抂抃抅抆抇抈抋抌抍抎抏抐抔抙抜抝択抣抦抧抩抪抭抮抯抰抲抳抴抶抷抸抺抾拀拁\ufffe拃拋拏拑拕拝拞拠拡拤拪拫拰拲拵拸拹拺拻挀挃挄挅挆挊挋挌挍挏挐挒挓"
	u"挔挕挗挘挙挜挦挧挩挬挭挮挰挱挳挴挵挶挷挸挻挼挾挿捀捁捄捇捈捊捑捒捓捔捖捗捘捙捚捛捜捝捠捤捥捦捨捪捫捬捯捰捲捳捴捵捸捹捼捽捾捿掁掃掄掅掆掋掍掑掓掔掕掗掙掚掛掜掝掞掟採掤掦掫掯掱掲掵掶掹掻"
	u"掽掿揀揁揂揃揅揇揈揊揋揌揑揓揔揕揗揘揙揚換揜揝揟揢揤揥揦揧揨揫揬揮揯揰揱揳揵揷揹揺揻揼揾搃搄搆搇搈搉搊損搎搑搒搕搖搗搘搙搚搝搟搢搣搤\ufffe搥搧搨搩搫搮搯搰搱搲搳搵搶搷搸搹搻搼搾摀"
	u"摂摃摉摋摌摍摎摏摐摑摓摕摖摗摙摚摛摜摝摟摠摡摢摣摤摥摦摨摪摫摬摮摯摰摱摲摳摴摵摶摷摻摼摽摾摿撀撁撃撆撈撉撊撋撌撍撎撏撐撓撔撗撘撚撛撜撝撟撠撡撢撣撥撦撧撨撪撫撯撱撲撳撴撶撹撻撽撾撿擁擃擄"
	u"擆擇擈擉擊擋擌擏擑擓擔擕擖擙據擛擜擝擟擠擡擣擥擧擨擩擪擫擬擭擮擯擰擱擲擳擴擵擶擷擸擹擺擻擼擽擾擿攁攂攃攄攅攆攇攈攊攋攌攍攎攏攐攑攓攔攕攖攗攙攚攛攜攝攞攟攠攡\ufffe攢攣攤攦攧攨攩攪"
	u"攬攭攰攱攲攳攷攺攼攽敀敁敂敃敄敆敇敊敋敍敎敐敒敓敔敗敘敚敜敟敠敡敤敥敧敨敩敪敭敮敯敱敳敵敶數敹敺敻敼敽敾敿斀斁斂斃斄斅斆斈斉斊斍斎斏斒斔斕斖斘斚斝斞斠斢斣斦斨斪斬斮斱斲斳斴斵斶斷斸斺斻"
	u"斾斿旀旂旇旈旉旊旍旐旑旓旔旕旘旙旚旛旜旝旞旟旡旣旤旪旫旲旳旴旵旸旹旻旼旽旾旿昁昄昅昇昈昉昋昍昐昑昒昖昗昘昚昛昜昞昡昢昣昤昦昩昪昫昬昮昰昲昳昷昸昹昺昻昽昿晀時晄晅晆晇晈晉晊晍晎晐晑晘\ufffe"
	u"晙晛晜晝晞晠晢晣晥晧晩晪晫晬晭晱晲晳晵晸晹晻晼晽晿暀暁暃暅暆暈暉暊暋暍暎暏暐暒暓暔暕暘暙暚暛暜暞暟暠暡暢暣暤暥暦暩暪暫暬暭暯暰暱暲暳暵暶暷暸暺暻暼暽暿曀曁曂曃曄曅曆曇曈曉曊曋曌曍曎曏曐"
	u"曑曒曓曔曕曖曗曘曚曞曟曠曡曢曣曤曥曧曨曪曫曬曭曮曯曱曵曶書曺曻曽朁朂會朄朅朆朇朌朎朏朑朒朓朖朘朙朚朜朞朠朡朢朣朤朥朧朩朮朰朲朳朶朷朸朹朻朼朾朿杁杄杅杇杊杋杍杒杔杕杗杘杙杚杛杝杢杣杤杦杧"
	u"杫杬杮東杴杶\ufffe杸杹杺杻杽枀枂枃枅枆枈枊枌枍枎枏枑枒枓枔枖枙枛枟枠枡枤枦枩枬枮枱枲枴枹枺枻枼枽枾枿柀柂柅柆柇柈柉柊柋柌柍柎柕柖柗柛柟柡柣柤柦柧柨柪柫柭柮柲柵柶柷柸柹柺査柼柾栁栂"
	u"栃栄栆栍栐栒栔栕栘栙栚栛栜栞栟栠栢栣栤栥栦栧栨栫栬栭栮栯栰栱栴栵栶栺栻栿桇桋桍桏桒桖桗桘桙桚桛桜桝桞桟桪桬桭桮桯桰桱桲桳桵桸桹桺桻桼桽桾桿梀梂梄梇梈梉梊梋梌梍梎梐梑梒梔梕梖梘梙梚梛梜條"
	u"梞梟梠梡梣梤梥梩梪梫梬梮梱梲梴梶梷梸\ufffe梹梺梻梼梽梾梿棁棃棄棅棆棇棈棊棌棎棏棐棑棓棔棖棗棙棛棜棝棞棟棡棢棤棥棦棧棨棩棪棫棬棭棯棲棳棴棶棷棸棻棽棾棿椀椂椃椄椆椇椈椉椊椌椏椑椓椔椕"
	u"椖椗椘椙椚椛検椝椞椡椢椣椥椦椧椨椩椪椫椬椮椯椱椲椳椵椶椷椸椺椻椼椾楀楁楃楄楅楆楇楈楉楊楋楌楍楎楏楐楑楒楓楕楖楘楙楛楜楟楡楢楤楥楧楨楩楪楬業楯楰楲楳楴極楶楺楻楽楾楿榁榃榅榊榋榌榎榏榐榑榒"
	u"榓榖榗榙榚榝榞榟榠榡榢榣榤榥榦榩榪榬榮榯榰榲榳榵榶榸榹榺榼榽\ufffe榾榿槀槂槃槄槅槆槇槈槉構槍槏槑槒槓槕槖槗様槙槚槜槝槞槡槢槣槤槥槦槧槨槩槪槫槬槮槯槰槱槳槴槵槶槷槸槹槺槻槼槾樀樁樂"
	u"樃樄樅樆樇樈樉樋樌樍樎樏樐樑樒樓樔樕樖標樚樛樜樝樞樠樢樣樤樥樦樧権樫樬樭樮樰樲樳樴樶樷樸樹樺樻樼樿橀橁橂橃橅橆橈橉橊橋橌橍橎橏橑橒橓橔橕橖橗橚橜橝橞機橠橢橣橤橦橧橨橩橪橫橬橭橮橯橰橲橳"
	u"橴橵橶橷橸橺橻橽橾橿檁檂檃檅檆檇檈檉檊檋檌檍檏檒檓檔檕檖檘檙檚檛檜檝檞檟檡檢檣檤檥檦\ufffe檧檨檪檭檮檯檰檱檲檳檴檵檶檷檸檹檺檻檼檽檾檿櫀櫁櫂櫃櫄櫅櫆櫇櫈櫉櫊櫋櫌櫍櫎櫏櫐櫑櫒櫓櫔櫕"
	u"櫖櫗櫘櫙櫚櫛櫜櫝櫞櫟櫠櫡櫢櫣櫤櫥櫦櫧櫨櫩櫪櫫櫬櫭櫮櫯櫰櫱櫲櫳櫴櫵櫶櫷櫸櫹櫺櫻櫼櫽櫾櫿欀欁欂欃欄欅欆欇欈欉權欋欌欍欎欏欐欑欒欓欔欕欖欗欘欙欚欛欜欝欞欟欥欦欨欩欪欫欬欭欮欯欰欱欳欴欵欶欸欻"
	u"欼欽欿歀歁歂歄歅歈歊歋歍歎歏歐歑歒歓歔歕歖歗歘歚歛歜歝歞歟歠歡歨歩歫歬歭歮歯歰歱歲歳歴歵歶歷歸歺歽歾歿殀殅殈\ufffe殌殎殏殐殑殔殕殗殘殙殜殝殞殟殠殢殣殤殥殦殧殨殩殫殬殭殮殯殰殱殲殶"
	u"殸殹殺殻殼殽殾毀毃毄毆毇毈毉毊毌毎毐毑毘毚毜毝毞毟毠毢毣毤毥毦毧毨毩毬毭毮毰毱毲毴毶毷毸毺毻毼毾毿氀氁氂氃氄氈氉氊氋氌氎氒気氜氝氞氠氣氥氫氬氭氱氳氶氷氹氺氻氼氾氿汃汄汅汈汋汌汍汎汏汑汒"
	u"汓汖汘汙汚汢汣汥汦汧汫汬汭汮汯汱汳汵汷汸決汻汼汿沀沄沇沊沋沍沎沑沒沕沖沗沘沚沜沝沞沠沢沨沬沯沰沴沵沶沷沺泀況泂泃泆泇泈泋泍泎泏泑泒泘\ufffe泙泚泜泝泟泤泦泧泩泬泭泲泴泹泿洀洂洃洅洆"
	u"洈洉洊洍洏洐洑洓洔洕洖洘洜洝洟洠洡洢洣洤洦洨洩洬洭洯洰洴洶洷洸洺洿浀浂浄浉浌浐浕浖浗浘浛浝浟浡浢浤浥浧浨浫浬浭浰浱浲浳浵浶浹浺浻浽浾浿涀涁涃涄涆涇涊涋涍涏涐涒涖涗涘涙涚涜涢涥涬涭涰涱涳"
	u"涴涶涷涹涺涻涼涽涾淁淂淃淈淉淊淍淎淏淐淒淓淔淕淗淚淛淜淟淢淣淥淧淨淩淪淭淯淰淲淴淵淶淸淺淽淾淿渀渁渂渃渄渆渇済渉渋渏渒渓渕渘渙減渜渞渟渢渦渧渨渪測渮渰渱渳渵\ufffe渶渷渹渻渼渽渾渿"
	u"湀湁湂湅湆湇湈湉湊湋湌湏湐湑湒湕湗湙湚湜湝湞湠湡湢湣湤湥湦湧湨湩湪湬湭湯湰湱湲湳湴湵湶湷湸湹湺湻湼湽満溁溂溄溇溈溊溋溌溍溎溑溒溓溔溕準溗溙溚溛溝溞溠溡溣溤溦溨溩溫溬溭溮溰溳溵溸溹溼溾溿"
	u"滀滃滄滅滆滈滉滊滌滍滎滐滒滖滘滙滛滜滝滣滧滪滫滬滭滮滯滰滱滲滳滵滶滷滸滺滻滼滽滾滿漀漁漃漄漅漇漈漊漋漌漍漎漐漑漒漖漗漘漙漚漛漜漝漞漟漡漢漣漥漦漧漨漬漮漰漲漴漵漷漸漹漺漻漼漽漿潀潁潂\ufffe"
	u"潃潄潅潈潉潊潌潎潏潐潑潒潓潔潕潖潗潙潚潛潝潟潠潡潣潤潥潧潨潩潪潫潬潯潰潱潳潵潶潷潹潻潽潾潿澀澁澂澃澅澆澇澊澋澏澐澑澒澓澔澕澖澗澘澙澚澛澝澞澟澠澢澣澤澥澦澨澩澪澫澬澭澮澯澰澱澲澴澵澷澸澺"
	u"澻澼澽澾澿濁濃濄濅濆濇濈濊濋濌濍濎濏濐濓濔濕濖濗濘濙濚濛濜濝濟濢濣濤濥濦濧濨濩濪濫濬濭濰濱濲濳濴濵濶濷濸濹濺濻濼濽濾濿瀀瀁瀂瀃瀄瀅瀆瀇瀈瀉瀊瀋瀌瀍瀎瀏瀐瀒瀓瀔瀕瀖瀗瀘瀙瀜瀝瀞瀟瀠瀡瀢瀤"
	u"瀥瀦瀧瀨瀩瀪\ufffe瀫瀬瀭瀮瀯瀰瀱瀲瀳瀴瀶瀷瀸瀺瀻瀼瀽瀾瀿灀灁灂灃灄灅灆灇灈灉灊灋灍灎灐灑灒灓灔灕灖灗灘灙灚灛灜灝灟灠灡灢灣灤灥灦灧灨灩灪灮灱灲灳灴灷灹灺灻災炁炂炃炄炆炇炈炋炌炍炏"
	u"炐炑炓炗炘炚炛炞炟炠炡炢炣炤炥炦炧炨炩炪炰炲炴炵炶為炾炿烄烅烆烇烉烋烌烍烎烏烐烑烒烓烔烕烖烗烚烜烝烞烠烡烢烣烥烪烮烰烱烲烳烴烵烶烸烺烻烼烾烿焀焁焂焃焄焅焆焇焈焋焌焍焎焏焑焒焔焗焛焜焝焞"
	u"焟焠無焢焣焤焥焧焨焩焪焫焬焭焮焲焳焴\ufffe焵焷焸焹焺焻焼焽焾焿煀煁煂煃煄煆煇煈煉煋煍煏煐煑煒煓煔煕煖煗煘煙煚煛煝煟煠煡煢煣煥煩煪煫煬煭煯煰煱煴煵煶煷煹煻煼煾煿熀熁熂熃熅熆熇熈熉熋"
	u"熌熍熎熐熑熒熓熕熖熗熚熛熜熝熞熡熢熣熤熥熦熧熩熪熫熭熮熯熰熱熲熴熶熷熸熺熻熼熽熾熿燀燁燂燄燅燆燇燈燉燊燋燌燍燏燐燑燒燓燖燗燘燙燚燛燜燝燞營燡燢燣燤燦燨燩燪燫燬燭燯燰燱燲燳燴燵燶燷燸燺燻"
	u"燼燽燾燿爀爁爂爃爄爅爇爈爉爊爋爌爍爎爏爐爑爒爓爔爕爖爗爘爙爚\ufffe爛爜爞爟爠爡爢爣爤爥爦爧爩爫爭爮爯爲爳爴爺爼爾牀牁牂牃牄牅牆牉牊牋牎牏牐牑牓牔牕牗牘牚牜牞牠牣牤牥牨牪牫牬牭牰牱"
	u"牳牴牶牷牸牻牼牽犂犃犅犆犇犈犉犌犎犐犑犓犔犕犖犗犘犙犚犛犜犝犞犠犡犢犣犤犥犦犧犨犩犪犫犮犱犲犳犵犺犻犼犽犾犿狀狅狆狇狉狊狋狌狏狑狓狔狕狖狘狚狛\ue4c6\ue4c7\ue4c8\ue4c9"
	u"\ue4ca\ue4cb\ue4cc\ue4cd\ue4ce\ue4cf\ue4d0\ue4d1\ue4d2\ue4d3\ue4d4\ue4d5\ue4d6\ue4d7\ue4d8\ue4d9"
	u"\ue4da\ue4db\ue4dc\ue4dd\ue4de\ue4df\ue4e0\ue4e1\ue4e2\ue4e3\ue4e4\ue4e5\ue4e6\ue4e7\ue4e8\ue4e9"
	u"\ue4ea\ue4eb\ue4ec\ue4ed\ue4ee\ue4ef\ue4f0\ue4f1\ue4f2\ue4f3\ue4f4\ue4f5\ue4f6\ue4f7\ue4f8\ue4f9"
	u"\ue4fa\ue4fb\ue4fc\ue4fd\ue4fe\ue4ff\ue500\ue501\ue502\ue503\ue504\ufffe\ue505\ue506\ue507\ue508"
	u"\ue509\ue50a\ue50b\ue50c\ue50d\ue50e\ue50f\ue510\ue511\ue512\ue513\ue514\ue515\ue516\ue517\ue518"
	u"\ue519\ue51a\ue51b\ue51c\ue51d\ue51e\ue51f\ue520\ue521\ue522\ue523\ue524\ue525\u3000\u3001\u3002"
	u"\u00b7ˉˇ\u00a8\u3003々\u2014\uff5e\u2016\u2026\u2018\u2019\u201c\u201d\u3014\u3015\u3008\u3009"
	u"\u300a\u300b\u300c\u300d\u300e\u300f\u3016\u3017\u3010\u3011\u00b1\u00d7\u00f7\u2236\u2227\u2228"
	u"\u2211\u220f\u222a\u2229\u2208\u2237\u221a\u22a5\u2225\u2220\u2312\u2299\u222b\u222e\u2261\u224c"
	u"\u2248\u223d\u221d\u2260\u226e\u226f\u2264\u2265\u221e\u2235\u2234\u2642\u2640\u00b0\u2032\u2033"
	u"\u2103\uff04\u00a4\uffe0\uffe1\u2030\u00a7\u2116\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1"
	u"\u25a0\u25b3\u25b2\u203b\u2192\u2190\u2191\u2193\u3013\ue526\ue527\ue528\ue529\ue52a\ue52b\ue52c"
	u"\ue52d\ue52e\ue52f\ue530\ue531\ue532\ue533\ue534\ue535\ue536\ue537\ue538\ue539\ue53a\ue53b\ue53c"
	u"\ue53d\ue53e\ue53f\ue540\ue541\ue542\ue543\ue544\ue545\ue546\ue547\ue548\ue549\ue54a\ue54b\ue54c"
	u"\ue54d\ue54e\ue54f\ue550\ue551\ue552\ue553\ue554\ue555\ue556\ue557\ue558\ue559\ue55a\ue55b\ue55c"
	u"\ue55d\ue55e\ue55f\ue560\ue561\ue562\ue563\ue564\ufffe\ue565\ue566\ue567\ue568\ue569\ue56a\ue56b"
	u"\ue56c\ue56d\ue56e\ue56f\ue570\ue571\ue572\ue573\ue574\ue575\ue576\ue577\ue578\ue579\ue57a\ue57b"
	u"\ue57c\ue57d\ue57e\ue57f\ue580\ue581\ue582\ue583\ue584\ue585ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\ue766\ue767\ue768\ue769"
	u"\ue76a\ue76b⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇①②③④⑤⑥⑦⑧⑨⑩\u20ac\ue76d㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩\ue76e\ue76f"
	u"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ\ue770\ue771\ue586\ue587\ue588\ue589\ue58a\ue58b\ue58c\ue58d\ue58e\ue58f\ue590\ue591"
	u"\ue592\ue593\ue594\ue595\ue596\ue597\ue598\ue599\ue59a\ue59b\ue59c\ue59d\ue59e\ue59f\ue5a0\ue5a1"
	u"\ue5a2\ue5a3\ue5a4\ue5a5\ue5a6\ue5a7\ue5a8\ue5a9\ue5aa\ue5ab\ue5ac\ue5ad\ue5ae\ue5af\ue5b0\ue5b1"
	u"\ue5b2\ue5b3\ue5b4\ue5b5\ue5b6\ue5b7\ue5b8\ue5b9\ue5ba\ue5bb\ue5bc\ue5bd\ue5be\ue5bf\ue5c0\ue5c1"
	u"\ue5c2\ue5c3\ue5c4\ufffe\ue5c5\ue5c6\ue5c7\ue5c8\ue5c9\ue5ca\ue5cb\ue5cc\ue5cd\ue5ce\ue5cf\ue5d0"
	u"\ue5d1\ue5d2\ue5d3\ue5d4\ue5d5\ue5d6\ue5d7\ue5d8\ue5d9\ue5da\ue5db\ue5dc\ue5dd\ue5de\ue5df\ue5e0"
	u"\ue5e1\ue5e2\ue5e3\ue5e4\ue5e5\uff01\uff02\uff03\uffe5\uff05\uff06\uff07\uff08\uff09\uff0a\uff0b"
	u"\uff0c\uff0d\uff0e\uff0f０１２３４５６７８９\uff1a\uff1b\uff1c\uff1d\uff1e\uff1f\uff20ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰ"
	u"ＱＲＳＴＵＶＷＸＹＺ\uff3b\uff3c\uff3d\uff3e\uff3f\uff40ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ\uff5b\uff5c\uff5d\uffe3"
	u"\ue5e6\ue5e7\ue5e8\ue5e9\ue5ea\ue5eb\ue5ec\ue5ed\ue5ee\ue5ef\ue5f0\ue5f1\ue5f2\ue5f3\ue5f4\ue5f5"
	u"\ue5f6\ue5f7\ue5f8\ue5f9\ue5fa\ue5fb\ue5fc\ue5fd\ue5fe\ue5ff\ue600\ue601\ue602\ue603\ue604\ue605"
	u"\ue606\ue607\ue608\ue609\ue60a\ue60b\ue60c\ue60d\ue60e\ue60f\ue610\ue611\ue612\ue613\ue614\ue615"
	u"\ue616\ue617\ue618\ue619\ue61a\ue61b\ue61c\ue61d\ue61e\ue61f\ue620\ue621\ue622\ue623\ue624\ufffe"
	u"\ue625\ue626\ue627\ue628\ue629\ue62a\ue62b\ue62c\ue62d\ue62e\ue62f\ue630\ue631\ue632\ue633\ue634"
	u"\ue635\ue636\ue637\ue638\ue639\ue63a\ue63b\ue63c\ue63d\ue63e\ue63f\ue640\ue641\ue642\ue643\ue644"
	u"\ue645ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをん\ue772"
	u"\ue773\ue774\ue775\ue776\ue777\ue778\ue779\ue77a\ue77b\ue77c\ue646\ue647\ue648\ue649\ue64a\ue64b"
	u"\ue64c\ue64d\ue64e\ue64f\ue650\ue651\ue652\ue653\ue654\ue655\ue656\ue657\ue658\ue659\ue65a\ue65b"
	u"\ue65c\ue65d\ue65e\ue65f\ue660\ue661\ue662\ue663\ue664\ue665\ue666\ue667\ue668\ue669\ue66a\ue66b"
	u"\ue66c\ue66d\ue66e\ue66f\ue670\ue671\ue672\ue673\ue674\ue675\ue676\ue677\ue678\ue679\ue67a\ue67b"
	u"\ue67c\ue67d\ue67e\ue67f\ue680\ue681\ue682\ue683\ue684\ufffe\ue685\ue686\ue687\ue688\ue689\ue68a"
	u"\ue68b\ue68c\ue68d\ue68e\ue68f\ue690\ue691\ue692\ue693\ue694\ue695\ue696\ue697\ue698\ue699\ue69a"
	u"\ue69b\ue69c\ue69d\ue69e\ue69f\ue6a0\ue6a1\ue6a2\ue6a3\ue6a4\ue6a5ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズ"
	u"セゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ\ue77d\ue77e\ue77f\ue780\ue781\ue782"
	u"\ue783\ue784\ue6a6\ue6a7\ue6a8\ue6a9\ue6aa\ue6ab\ue6ac\ue6ad\ue6ae\ue6af\ue6b0\ue6b1\ue6b2\ue6b3"
	u"\ue6b4\ue6b5\ue6b6\ue6b7\ue6b8\ue6b9\ue6ba\ue6bb\ue6bc\ue6bd\ue6be\ue6bf\ue6c0\ue6c1\ue6c2\ue6c3"
	u"\ue6c4\ue6c5\ue6c6\ue6c7\ue6c8\ue6c9\ue6ca\ue6cb\ue6cc\ue6cd\ue6ce\ue6cf\ue6d0\ue6d1\ue6d2\ue6d3"
	u"\ue6d4\ue6d5\ue6d6\ue6d7\ue6d8\ue6d9\ue6da\ue6db\ue6dc\ue6dd\ue6de\ue6df\ue6e0\ue6e1\ue6e2\ue6e3"
	u"\ue6e4\ufffe\ue6e5\ue6e6\ue6e7\ue6e8\ue6e9\ue6ea\ue6eb\ue6ec\ue6ed\ue6ee\ue6ef\ue6f0\ue6f1\ue6f2"
	u"\ue6f3\ue6f4\ue6f5\ue6f6\ue6f7\ue6f8\ue6f9\ue6fa\ue6fb\ue6fc\ue6fd\ue6fe\ue6ff\ue700\ue701\ue702"
	u"\ue703\ue704\ue705ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ\ue785\ue786\ue787\ue788\ue789\ue78a\ue78b\ue78cαβ"
	u"γδεζηθικλμνξοπρστυφχψω\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ufe35\ufe36\ufe39\ufe3a\ufe3f"
	u"\ufe40\ufe3d\ufe3e\ufe41\ufe42\ufe43\ufe44\ue794\ue795\ufe3b\ufe3c\ufe37\ufe38\ufe31\ue796\ufe33"
	u"\ufe34\ue797\ue798\ue799\ue79a\ue79b\ue79c\ue79d\ue79e\ue79f\ue706\ue707\ue708\ue709\ue70a\ue70b"
	u"\ue70c\ue70d\ue70e\ue70f\ue710\ue711\ue712\ue713\ue714\ue715\ue716\ue717\ue718\ue719\ue71a\ue71b"
	u"\ue71c\ue71d\ue71e\ue71f\ue720\ue721\ue722\ue723\ue724\ue725\ue726\ue727\ue728\ue729\ue72a\ue72b"
	u"\ue72c\ue72d\ue72e\ue72f\ue730\ue731\ue732\ue733\ue734\ue735\ue736\ue737\ue738\ue739\ue73a\ue73b"
	u"\ue73c\ue73d\ue73e\ue73f\ue740\ue741\ue742\ue743\ue744\ufffe\ue745\ue746\ue747\ue748\ue749\ue74a"
	u"\ue74b\ue74c\ue74d\ue74e\ue74f\ue750\ue751\ue752\ue753\ue754\ue755\ue756\ue757\ue758\ue759\ue75a"
	u"\ue75b\ue75c\ue75d\ue75e\ue75f\ue760\ue761\ue762\ue763\ue764\ue765АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШ"
	u"ЩЪЫЬЭЮЯ\ue7a0\ue7a1\ue7a2\ue7a3\ue7a4\ue7a5\ue7a6\ue7a7\ue7a8\ue7a9\ue7aa\ue7ab\ue7ac\ue7ad\ue7ae"
	u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя\ue7af\ue7b0\ue7b1\ue7b2\ue7b3\ue7b4\ue7b5\ue7b6\ue7b7\ue7b8"
	u"\ue7b9\ue7ba\ue7bbˊˋ\u02d9\u2013\u2015\u2025\u2035\u2105\u2109\u2196\u2197\u2198\u2199\u2215"
	u"\u221f\u2223\u2252\u2266\u2267\u22bf\u2550\u2551\u2552\u2553\u2554\u2555\u2556\u2557\u2558\u2559"
	u"\u255a\u255b\u255c\u255d\u255e\u255f\u2560\u2561\u2562\u2563\u2564\u2565\u2566\u2567\u2568\u2569"
	u"\u256a\u256b\u256c\u256d\u256e\u256f\u2570\u2571\u2572\u2573\u2581\u2582\u2583\u2584\u2585\u2586"
	u"\u2587\ufffe\u2588\u2589\u258a\u258b\u258c\u258d\u258e\u258f\u2593\u2594\u2595\u25bc\u25bd\u25e2"
	u"\u25e3\u25e4\u25e5\u2609\u2295\u3012\u301d\u301e\ue7bc\ue7bd\ue7be\ue7bf\ue7c0\ue7c1\ue7c2\ue7c3"
	u"\ue7c4\ue7c5\ue7c6āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑḿńňǹɡ\ue7c9\ue7ca\ue7cb\ue7ccㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖ"
	u"ㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\ue7cd\ue7ce\ue7cf\ue7d0\ue7d1\ue7d2\ue7d3\ue7d4\ue7d5\ue7d6\ue7d7\ue7d8\ue7d9"
	u"\ue7da\ue7db\ue7dc\ue7dd\ue7de\ue7df\ue7e0\ue7e1〡〢〣〤〥〦〧〨〩\u32a3\u338e\u338f\u339c\u339d\u339e"
	u"\u33a1\u33c4\u33ce\u33d1\u33d2\u33d5\ufe30\uffe2\uffe4\ue7e2\u2121\u3231\ue7e3\u2010\ue7e4\ue7e5"
	u"\ue7e6ー\u309b\u309cヽヾ〆ゝゞ\ufe49\ufe4a\ufe4b\ufe4c\ufe4d\ufe4e\ufe4f\ufe50\ufe51\ufe52\ufe54\ufe55"
	u"\ufe56\ufe57\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\ufe5f\ufe60\ufe61\ufffe\ufe62\ufe63\ufe64\ufe65"
	u"\ufe66\ufe68\ufe69\ufe6a\ufe6b\u303e\u2ff0\u2ff1\u2ff2\u2ff3\u2ff4\u2ff5\u2ff6\u2ff7\u2ff8\u2ff9"
	u"\u2ffa\u2ffb〇\ue7f4\ue7f5\ue7f6\ue7f7\ue7f8\ue7f9\ue7fa\ue7fb\ue7fc\ue7fd\ue7fe\ue7ff\ue800\u2500"
	u"\u2501\u2502\u2503\u2504\u2505\u2506\u2507\u2508\u2509\u250a\u250b\u250c\u250d\u250e\u250f\u2510"
	u"\u2511\u2512\u2513\u2514\u2515\u2516\u2517\u2518\u2519\u251a\u251b\u251c\u251d\u251e\u251f\u2520"
	u"\u2521\u2522\u2523\u2524\u2525\u2526\u2527\u2528\u2529\u252a\u252b\u252c\u252d\u252e\u252f\u2530"
	u"\u2531\u2532\u2533\u2534\u2535\u2536\u2537\u2538\u2539\u253a\u253b\u253c\u253d\u253e\u253f\u2540"
	u"\u2541\u2542\u2543\u2544\u2545\u2546\u2547\u2548\u2549\u254a\u254b\ue801\ue802\ue803\ue804\ue805"
	u"\ue806\ue807\ue808\ue809\ue80a\ue80b\ue80c\ue80d\ue80e\ue80f狜狝狟狢狣狤狥狦狧狪狫狵狶狹狽狾狿猀猂猄猅猆猇猈猉猋猌猍猏猐猑猒"
	u"猔猘猙猚猟猠猣猤猦猧猨猭猯猰猲猳猵猶猺猻猼猽獀獁獂獃獄獅獆獇獈\ufffe獉獊獋獌獎獏獑獓獔獕獖獘獙獚獛獜獝獞獟獡獢獣獤獥獦獧獨獩獪獫獮獰獱\ue000\ue001\ue002\ue003"
	u"\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c\ue00d\ue00e\ue00f\ue010\ue011\ue012\ue013"
	u"\ue014\ue015\ue016\ue017\ue018\ue019\ue01a\ue01b\ue01c\ue01d\ue01e\ue01f\ue020\ue021\ue022\ue023"
	u"\ue024\ue025\ue026\ue027\ue028\ue029\ue02a\ue02b\ue02c\ue02d\ue02e\ue02f\ue030\ue031\ue032\ue033"
	u"\ue034\ue035\ue036\ue037\ue038\ue039\ue03a\ue03b\ue03c\ue03d\ue03e\ue03f\ue040\ue041\ue042\ue043"
	u"\ue044\ue045\ue046\ue047\ue048\ue049\ue04a\ue04b\ue04c\ue04d\ue04e\ue04f\ue050\ue051\ue052\ue053"
	u"\ue054\ue055\ue056\ue057\ue058\ue059\ue05a\ue05b\ue05c\ue05d獲獳獴獵獶獷獸獹獺獻獼獽獿玀玁玂玃玅玆玈玊玌玍玏玐玒玓玔玕玗玘玙"
	u"玚玜玝玞玠玡玣玤玥玦玧玨玪玬玭玱玴玵玶玸玹玼玽玾玿珁珃珄珅珆珇\ufffe珋珌珎珒珓珔珕珖珗珘珚珛珜珝珟珡珢珣珤珦珨珪珫珬珮珯珰珱珳珴珵珶珷\ue05e\ue05f\ue060\ue061"
	u"\ue062\ue063\ue064\ue065\ue066\ue067\ue068\ue069\ue06a\ue06b\ue06c\ue06d\ue06e\ue06f\ue070\ue071"
	u"\ue072\ue073\ue074\ue075\ue076\ue077\ue078\ue079\ue07a\ue07b\ue07c\ue07d\ue07e\ue07f\ue080\ue081"
	u"\ue082\ue083\ue084\ue085\ue086\ue087\ue088\ue089\ue08a\ue08b\ue08c\ue08d\ue08e\ue08f\ue090\ue091"
	u"\ue092\ue093\ue094\ue095\ue096\ue097\ue098\ue099\ue09a\ue09b\ue09c\ue09d\ue09e\ue09f\ue0a0\ue0a1"
	u"\ue0a2\ue0a3\ue0a4\ue0a5\ue0a6\ue0a7\ue0a8\ue0a9\ue0aa\ue0ab\ue0ac\ue0ad\ue0ae\ue0af\ue0b0\ue0b1"
	u"\ue0b2\ue0b3\ue0b4\ue0b5\ue0b6\ue0b7\ue0b8\ue0b9\ue0ba\ue0bb珸珹珺珻珼珽現珿琀琁琂琄琇琈琋琌琍琎琑琒琓琔琕琖琗琘琙琜琝琞琟琠"
	u"琡琣琤琧琩琫琭琯琱琲琷琸琹琺琻琽琾琿瑀瑂瑃瑄瑅瑆瑇瑈瑉瑊瑋瑌瑍\ufffe瑎瑏瑐瑑瑒瑓瑔瑖瑘瑝瑠瑡瑢瑣瑤瑥瑦瑧瑨瑩瑪瑫瑬瑮瑯瑱瑲瑳瑴瑵瑸瑹瑺\ue0bc\ue0bd\ue0be\ue0bf"
	u"\ue0c0\ue0c1\ue0c2\ue0c3\ue0c4\ue0c5\ue0c6\ue0c7\ue0c8\ue0c9\ue0ca\ue0cb\ue0cc\ue0cd\ue0ce\ue0cf"
	u"\ue0d0\ue0d1\ue0d2\ue0d3\ue0d4\ue0d5\ue0d6\ue0d7\ue0d8\ue0d9\ue0da\ue0db\ue0dc\ue0dd\ue0de\ue0df"
	u"\ue0e0\ue0e1\ue0e2\ue0e3\ue0e4\ue0e5\ue0e6\ue0e7\ue0e8\ue0e9\ue0ea\ue0eb\ue0ec\ue0ed\ue0ee\ue0ef"
	u"\ue0f0\ue0f1\ue0f2\ue0f3\ue0f4\ue0f5\ue0f6\ue0f7\ue0f8\ue0f9\ue0fa\ue0fb\ue0fc\ue0fd\ue0fe\ue0ff"
	u"\ue100\ue101\ue102\ue103\ue104\ue105\ue106\ue107\ue108\ue109\ue10a\ue10b\ue10c\ue10d\ue10e\ue10f"
	u"\ue110\ue111\ue112\ue113\ue114\ue115\ue116\ue117\ue118\ue119瑻瑼瑽瑿璂璄璅璆璈璉璊璌璍璏璑璒璓璔璕璖璗璘璙璚璛璝璟璠璡璢璣璤"
	u"璥璦璪璫璬璭璮璯環璱璲璳璴璵璶璷璸璹璻璼璽璾璿瓀瓁瓂瓃瓄瓅瓆瓇\ufffe瓈瓉瓊瓋瓌瓍瓎瓏瓐瓑瓓瓔瓕瓖瓗瓘瓙瓚瓛瓝瓟瓡瓥瓧瓨瓩瓪瓫瓬瓭瓰瓱瓲\ue11a\ue11b\ue11c\ue11d"
	u"\ue11e\ue11f\ue120\ue121\ue122\ue123\ue124\ue125\ue126\ue127\ue128\ue129\ue12a\ue12b\ue12c\ue12d"
	u"\ue12e\ue12f\ue130\ue131\ue132\ue133\ue134\ue135\ue136\ue137\ue138\ue139\ue13a\ue13b\ue13c\ue13d"
	u"\ue13e\ue13f\ue140\ue141\ue142\ue143\ue144\ue145\ue146\ue147\ue148\ue149\ue14a\ue14b\ue14c\ue14d"
	u"\ue14e\ue14f\ue150\ue151\ue152\ue153\ue154\ue155\ue156\ue157\ue158\ue159\ue15a\ue15b\ue15c\ue15d"
	u"\ue15e\ue15f\ue160\ue161\ue162\ue163\ue164\ue165\ue166\ue167\ue168\ue169\ue16a\ue16b\ue16c\ue16d"
	u"\ue16e\ue16f\ue170\ue171\ue172\ue173\ue174\ue175\ue176\ue177瓳瓵瓸瓹瓺瓻瓼瓽瓾甀甁甂甃甅甆甇甈甉甊甋甌甎甐甒甔甕甖甗甛甝甞甠"
	u"甡產産甤甦甧甪甮甴甶甹甼甽甿畁畂畃畄畆畇畉畊畍畐畑畒畓畕畖畗畘\ufffe畝畞畟畠畡畢畣畤畧畨畩畫畬畭畮畯異畱畳畵當畷畺畻畼畽畾疀疁疂疄疅疇\ue178\ue179\ue17a\ue17b"
	u"\ue17c\ue17d\ue17e\ue17f\ue180\ue181\ue182\ue183\ue184\ue185\ue186\ue187\ue188\ue189\ue18a\ue18b"
	u"\ue18c\ue18d\ue18e\ue18f\ue190\ue191\ue192\ue193\ue194\ue195\ue196\ue197\ue198\ue199\ue19a\ue19b"
	u"\ue19c\ue19d\ue19e\ue19f\ue1a0\ue1a1\ue1a2\ue1a3\ue1a4\ue1a5\ue1a6\ue1a7\ue1a8\ue1a9\ue1aa\ue1ab"
	u"\ue1ac\ue1ad\ue1ae\ue1af\ue1b0\ue1b1\ue1b2\ue1b3\ue1b4\ue1b5\ue1b6\ue1b7\ue1b8\ue1b9\ue1ba\ue1bb"
	u"\ue1bc\ue1bd\ue1be\ue1bf\ue1c0\ue1c1\ue1c2\ue1c3\ue1c4\ue1c5\ue1c6\ue1c7\ue1c8\ue1c9\ue1ca\ue1cb"
	u"\ue1cc\ue1cd\ue1ce\ue1cf\ue1d0\ue1d1\ue1d2\ue1d3\ue1d4\ue1d5疈疉疊疌疍疎疐疓疕疘疛疜疞疢疦疧疨疩疪疭疶疷疺疻疿痀痁痆痋痌痎痏"
	u"痐痑痓痗痙痚痜痝痟痠痡痥痩痬痭痮痯痲痳痵痶痷痸痺痻痽痾瘂瘄瘆瘇\ufffe瘈瘉瘋瘍瘎瘏瘑瘒瘓瘔瘖瘚瘜瘝瘞瘡瘣瘧瘨瘬瘮瘯瘱瘲瘶瘷瘹瘺瘻瘽癁療癄\ue1d6\ue1d7\ue1d8\ue1d9"
	u"\ue1da\ue1db\ue1dc\ue1dd\ue1de\ue1df\ue1e0\ue1e1\ue1e2\ue1e3\ue1e4\ue1e5\ue1e6\ue1e7\ue1e8\ue1e9"
	u"\ue1ea\ue1eb\ue1ec\ue1ed\ue1ee\ue1ef\ue1f0\ue1f1\ue1f2\ue1f3\ue1f4\ue1f5\ue1f6\ue1f7\ue1f8\ue1f9"
	u"\ue1fa\ue1fb\ue1fc\ue1fd\ue1fe\ue1ff\ue200\ue201\ue202\ue203\ue204\ue205\ue206\ue207\ue208\ue209"
	u"\ue20a\ue20b\ue20c\ue20d\ue20e\ue20f\ue210\ue211\ue212\ue213\ue214\ue215\ue216\ue217\ue218\ue219"
	u"\ue21a\ue21b\ue21c\ue21d\ue21e\ue21f\ue220\ue221\ue222\ue223\ue224\ue225\ue226\ue227\ue228\ue229"
	u"\ue22a\ue22b\ue22c\ue22d\ue22e\ue22f\ue230\ue231\ue232\ue233癅癆癇癈癉癊癋癎癏癐癑癒癓癕癗癘癙癚癛癝癟癠癡癢癤癥癦癧癨癩癪癬"
	u"癭癮癰癱癲癳癴癵癶癷癹発發癿皀皁皃皅皉皊皌皍皏皐皒皔皕皗皘皚皛\ufffe皜皝皞皟皠皡皢皣皥皦皧皨皩皪皫皬皭皯皰皳皵皶皷皸皹皺皻皼皽皾盀盁盃啊阿埃挨哎唉哀皑癌蔼矮艾碍爱隘鞍氨安俺按暗岸"
	u"胺案肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭吧笆八疤巴拔跋靶把耙坝霸罢爸白柏百摆佰败拜稗斑班搬扳般颁板版扮拌伴瓣半办绊邦帮梆榜膀绑棒磅蚌镑傍谤苞胞包褒剥盄盇盉盋盌盓盕盙盚盜盝盞盠盡盢監盤盦盧盨"
	u"盩盪盫盬盭盰盳盵盶盷盺盻盽盿眀眂眃眅眆眊県眎眏眐眑眒眓眔眕眖眗眘眛眜眝眞眡眣眤眥眧眪眫\ufffe眬眮眰眱眲眳眴眹眻眽眾眿睂睄睅睆睈睉睊睋睌睍睎睏睒睓睔睕睖睗睘睙睜薄雹保堡饱宝抱报暴豹"
	u"鲍爆杯碑悲卑北辈背贝钡倍狈备惫焙被奔苯本笨崩绷甭泵蹦迸逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必辟壁臂避陛鞭边编贬扁便变卞辨辩辫遍标彪膘表鳖憋别瘪彬斌濒滨宾摈兵冰柄丙秉饼炳睝睞睟睠睤睧睩睪"
	u"睭睮睯睰睱睲睳睴睵睶睷睸睺睻睼瞁瞂瞃瞆瞇瞈瞉瞊瞋瞏瞐瞓瞔瞕瞖瞗瞘瞙瞚瞛瞜瞝瞞瞡瞣瞤瞦瞨瞫瞭瞮瞯瞱瞲瞴瞶瞷瞸瞹瞺\ufffe瞼瞾矀矁矂矃矄矅矆矇矈矉矊矋矌矎矏矐矑矒矓矔矕矖矘矙矚矝矞矟矠"
	u"矡矤病并玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤泊驳捕卜哺补埠不布步簿部怖擦猜裁材才财睬踩采彩菜蔡餐参蚕残惭惨灿苍舱仓沧藏操糙槽曹草厕策侧册测层蹭插叉茬茶查碴搽察岔差诧拆柴豺搀掺蝉馋谗缠铲产"
	u"阐颤昌猖矦矨矪矯矰矱矲矴矵矷矹矺矻矼砃砄砅砆砇砈砊砋砎砏砐砓砕砙砛砞砠砡砢砤砨砪砫砮砯砱砲砳砵砶砽砿硁硂硃硄硆硈硉硊硋硍硏硑硓硔硘硙硚\ufffe硛硜硞硟硠硡硢硣硤硥硦硧硨硩硯硰硱硲硳"
	u"硴硵硶硸硹硺硻硽硾硿碀碁碂碃场尝常长偿肠厂敞畅唱倡超抄钞朝嘲潮巢吵炒车扯撤掣彻澈郴臣辰尘晨忱沉陈趁衬撑称城橙成呈乘程惩澄诚承逞骋秤吃痴持匙池迟弛驰耻齿侈尺赤翅斥炽充冲虫崇宠抽酬畴踌稠愁"
	u"筹仇绸瞅丑臭初出橱厨躇锄雏滁除楚碄碅碆碈碊碋碏碐碒碔碕碖碙碝碞碠碢碤碦碨碩碪碫碬碭碮碯碵碶碷碸確碻碼碽碿磀磂磃磄磆磇磈磌磍磎磏磑磒磓磖磗磘磚磛磜磝磞磟磠磡磢磣\ufffe磤磥磦磧磩磪磫"
	u"磭磮磯磰磱磳磵磶磸磹磻磼磽磾磿礀礂礃礄礆礇礈礉礊礋礌础储矗搐触处揣川穿椽传船喘串疮窗幢床闯创吹炊捶锤垂春椿醇唇淳纯蠢戳绰疵茨磁雌辞慈瓷词此刺赐次聪葱囱匆从丛凑粗醋簇促蹿篡窜摧崔催脆瘁粹"
	u"淬翠村存寸磋撮搓措挫错搭达答瘩打大呆歹傣戴带殆代贷袋待逮礍礎礏礐礑礒礔礕礖礗礘礙礚礛礜礝礟礠礡礢礣礥礦礧礨礩礪礫礬礭礮礯礰礱礲礳礵礶礷礸礹礽礿祂祃祄祅祇祊祋祌祍祎祏祐祑祒祔祕祘祙祡祣\ufffe"
	u"祤祦祩祪祫祬祮祰祱祲祳祴祵祶祹祻祼祽祾祿禂禃禆禇禈禉禋禌禍禎禐禑禒怠耽担丹单郸掸胆旦氮但惮淡诞弹蛋当挡党荡档刀捣蹈倒岛祷导到稻悼道盗德得的蹬灯登等瞪凳邓堤低滴迪敌笛狄涤翟嫡抵底地蒂第帝"
	u"弟递缔颠掂滇碘点典靛垫电佃甸店惦奠淀殿碉叼雕凋刁掉吊钓调跌爹碟蝶迭谍叠禓禔禕禖禗禘禙禛禜禝禞禟禠禡禢禣禤禥禦禨禩禪禫禬禭禮禯禰禱禲禴禵禶禷禸禼禿秂秄秅秇秈秊秌秎秏秐秓秔秖秗秙秚秛秜秝秞"
	u"秠秡秢秥秨秪\ufffe秬秮秱秲秳秴秵秶秷秹秺秼秾秿稁稄稅稇稈稉稊稌稏稐稑稒稓稕稖稘稙稛稜丁盯叮钉顶鼎锭定订丢东冬董懂动栋侗恫冻洞兜抖斗陡豆逗痘都督毒犊独读堵睹赌杜镀肚度渡妒端短锻段断"
	u"缎堆兑队对墩吨蹲敦顿囤钝盾遁掇哆多夺垛躲朵跺舵剁惰堕蛾峨鹅俄额讹娥恶厄扼遏鄂饿恩而儿耳尔饵洱二稝稟稡稢稤稥稦稧稨稩稪稫稬稭種稯稰稱稲稴稵稶稸稺稾穀穁穂穃穄穅穇穈穉穊穋穌積穎穏穐穒穓穔穕"
	u"穖穘穙穚穛穜穝穞穟穠穡穢穣穤穥穦穧穨\ufffe穩穪穫穬穭穮穯穱穲穳穵穻穼穽穾窂窅窇窉窊窋窌窎窏窐窓窔窙窚窛窞窡窢贰发罚筏伐乏阀法珐藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛坊芳方肪房防妨仿访"
	u"纺放菲非啡飞肥匪诽吠肺废沸费芬酚吩氛分纷坟焚汾粉奋份忿愤粪丰封枫蜂峰锋风疯烽逢冯缝讽奉凤佛否夫敷肤孵扶拂辐幅氟符伏俘服窣窤窧窩窪窫窮窯窰窱窲窴窵窶窷窸窹窺窻窼窽窾竀竁竂竃竄竅竆竇竈竉竊"
	u"竌竍竎竏竐竑竒竓竔竕竗竘竚竛竜竝竡竢竤竧竨竩竪竫竬竮竰竱竲竳\ufffe竴竵競竷竸竻竼竾笀笁笂笅笇笉笌笍笎笐笒笓笖笗笘笚笜笝笟笡笢笣笧笩笭浮涪福袱弗甫抚辅俯釜斧脯腑府腐赴副覆赋复傅付阜"
	u"父腹负富讣附妇缚咐噶嘎该改概钙盖溉干甘杆柑竿肝赶感秆敢赣冈刚钢缸肛纲岗港杠篙皋高膏羔糕搞镐稿告哥歌搁戈鸽胳疙割革葛格蛤阁隔铬个各给根跟耕更庚羹笯笰笲笴笵笶笷笹笻笽笿筀筁筂筃筄筆筈筊筍筎"
	u"筓筕筗筙筜筞筟筡筣筤筥筦筧筨筩筪筫筬筭筯筰筳筴筶筸筺筼筽筿箁箂箃箄箆箇箈箉箊箋箌箎箏\ufffe箑箒箓箖箘箙箚箛箞箟箠箣箤箥箮箯箰箲箳箵箶箷箹箺箻箼箽箾箿節篂篃範埂耿梗工攻功恭龚供躬公"
	u"宫弓巩汞拱贡共钩勾沟苟狗垢构购够辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇刮瓜剐寡挂褂乖拐怪棺关官冠观管馆罐惯灌贯光广逛瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽辊滚棍锅郭国果裹过哈篅篈築篊篋篍篎篏篐"
	u"篒篔篕篖篗篘篛篜篞篟篠篢篣篤篧篨篩篫篬篭篯篰篲篳篴篵篶篸篹篺篻篽篿簀簁簂簃簄簅簆簈簉簊簍簎簐簑簒簓簔簕簗簘簙\ufffe簚簛簜簝簞簠簡簢簣簤簥簨簩簫簬簭簮簯簰簱簲簳簴簵簶簷簹簺簻簼簽簾"
	u"籂骸孩海氦亥害骇酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉夯杭航壕嚎豪毫郝好耗号浩呵喝荷菏核禾和何合盒貉阂河涸赫褐鹤贺嘿黑痕很狠恨哼亨横衡恒轰哄烘虹鸿洪宏弘红喉侯猴吼厚候后呼乎忽瑚壶葫胡蝴"
	u"狐糊湖籃籄籅籆籇籈籉籊籋籌籎籏籐籑籒籓籔籕籖籗籘籙籚籛籜籝籞籟籠籡籢籣籤籥籦籧籨籩籪籫籬籭籮籯籰籱籲籵籶籷籸籹籺籾籿粀粁粂粃粄粅粆粇\ufffe粈粊粋粌粍粎粏粐粓粔粖粙粚粛粠粡粣粦粧粨"
	u"粩粫粬粭粯粰粴粵粶粷粸粺粻弧虎唬护互沪户花哗华猾滑画划化话槐徊怀淮坏欢环桓还缓换患唤痪豢焕涣宦幻荒慌黄磺蝗簧皇凰惶煌晃幌恍谎灰挥辉徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘荤昏婚魂浑混豁活伙"
	u"火获或惑霍货祸击圾基机畸稽积箕粿糀糂糃糄糆糉糋糎糏糐糑糒糓糔糘糚糛糝糞糡糢糣糤糥糦糧糩糪糫糬糭糮糰糱糲糳糴糵糶糷糹糺糼糽糾糿紀紁紂紃約紅紆紇紈紉紋紌納紎紏紐\ufffe紑紒紓純紕紖紗紘"
	u"紙級紛紜紝紞紟紡紣紤紥紦紨紩紪紬紭紮細紱紲紳紴紵紶肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪嘉枷夹佳家加荚颊贾甲钾假稼价架驾嫁歼监坚尖笺"
	u"间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐槛鉴践贱见键箭件紷紸紹紺紻紼紽紾紿絀絁終絃組絅絆絇絈絉絊絋経絍絎絏結絑絒絓絔絕絖絗絘絙絚絛絜絝絞絟絠絡絢絣絤絥給絧絨絩絪絫絬絭絯絰統絲絳絴絵絶\ufffe"
	u"絸絹絺絻絼絽絾絿綀綁綂綃綄綅綆綇綈綉綊綋綌綍綎綏綐綑綒經綔綕綖綗綘健舰剑饯渐溅涧建僵姜将浆江疆蒋桨奖讲匠酱降蕉椒礁焦胶交郊浇骄娇嚼搅铰矫侥脚狡角饺缴绞剿教酵轿较叫窖揭接皆秸街阶截劫节桔"
	u"杰捷睫竭洁结解姐戒藉芥界借介疥诫届巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸継続綛綜綝綞綟綠綡綢綣綤綥綧綨綩綪綫綬維綯綰綱網綳綴綵綶綷綸綹綺綻綼綽綾綿緀緁緂緃緄緅緆緇緈緉緊緋緌緍緎総緐緑緒緓"
	u"緔緕緖緗緘緙\ufffe線緛緜緝緞緟締緡緢緣緤緥緦緧編緩緪緫緬緭緮緯緰緱緲緳練緵緶緷緸緹緺尽劲荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净炯窘揪究纠玖韭久灸九酒厩救旧臼舅咎就疚鞠"
	u"拘狙疽居驹菊局咀矩举沮聚拒据巨具距踞锯俱句惧炬剧捐鹃娟倦眷卷绢撅攫抉掘倔爵觉决诀绝均菌钧军君峻緻緼緽緾緿縀縁縂縃縄縅縆縇縈縉縊縋縌縍縎縏縐縑縒縓縔縕縖縗縘縙縚縛縜縝縞縟縠縡縢縣縤縥縦縧"
	u"縨縩縪縫縬縭縮縯縰縱縲縳縴縵縶縷縸縹\ufffe縺縼總績縿繀繂繃繄繅繆繈繉繊繋繌繍繎繏繐繑繒繓織繕繖繗繘繙繚繛繜繝俊竣浚郡骏喀咖卡咯开揩楷凯慨刊堪勘坎砍看康慷糠扛抗亢炕考拷烤靠坷苛柯棵"
	u"磕颗科壳咳可渴克刻客课肯啃垦恳坑吭空恐孔控抠口扣寇枯哭窟苦酷库裤夸垮挎跨胯块筷侩快宽款匡筐狂框矿眶旷况亏盔岿窥葵奎魁傀繞繟繠繡繢繣繤繥繦繧繨繩繪繫繬繭繮繯繰繱繲繳繴繵繶繷繸繹繺繻繼繽繾"
	u"繿纀纁纃纄纅纆纇纈纉纊纋續纍纎纏纐纑纒纓纔纕纖纗纘纙纚纜纝纞\ufffe纮纴纻纼绖绤绬绹缊缐缞缷缹缻缼缽缾缿罀罁罃罆罇罈罉罊罋罌罍罎罏罒罓馈愧溃坤昆捆困括扩廓阔垃拉喇蜡腊辣啦莱来赖蓝婪"
	u"栏拦篮阑兰澜谰揽览懒缆烂滥琅榔狼廊郎朗浪捞劳牢老佬姥酪烙涝勒乐雷镭蕾磊累儡垒擂肋类泪棱楞冷厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐罖罙罛罜罝罞罠罣罤罥罦罧罫罬罭罯罰罳罵罶罷"
	u"罸罺罻罼罽罿羀羂羃羄羅羆羇羈羉羋羍羏羐羑羒羓羕羖羗羘羙羛羜羠羢羣羥羦羨義羪羫羬羭羮羱\ufffe羳羴羵羶羷羺羻羾翀翂翃翄翆翇翈翉翋翍翏翐翑習翓翖翗翙翚翛翜翝翞翢翣痢立粒沥隶力璃哩俩联莲"
	u"连镰廉怜涟帘敛脸链恋炼练粮凉梁粱良两辆量晾亮谅撩聊僚疗燎寥辽潦了撂镣廖料列裂烈劣猎琳林磷霖临邻鳞淋凛赁吝拎玲菱零龄铃伶羚凌灵陵岭领另令溜琉榴硫馏留刘瘤流柳六龙聋咙笼窿翤翧翨翪翫翬翭翯翲"
	u"翴翵翶翷翸翹翺翽翾翿耂耇耈耉耊耎耏耑耓耚耛耝耞耟耡耣耤耫耬耭耮耯耰耲耴耹耺耼耾聀聁聄聅聇聈聉聎聏聐聑聓聕聖聗\ufffe聙聛聜聝聞聟聠聡聢聣聤聥聦聧聨聫聬聭聮聯聰聲聳聴聵聶職聸聹聺聻聼"
	u"聽隆垄拢陇楼娄搂篓漏陋芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮驴吕铝侣旅履屡缕虑氯律率滤绿峦挛孪滦卵乱掠略抡轮伦仑沦纶论萝螺罗逻锣箩骡裸落洛骆络妈麻玛码蚂马骂嘛吗埋买麦卖迈脉瞒馒蛮满蔓"
	u"曼慢漫聾肁肂肅肈肊肍肎肏肐肑肒肔肕肗肙肞肣肦肧肨肬肰肳肵肶肸肹肻胅胇胈胉胊胋胏胐胑胒胓胔胕胘胟胠胢胣胦胮胵胷胹胻胾胿脀脁脃脄脅脇脈脋\ufffe脌脕脗脙脛脜脝脟脠脡脢脣脤脥脦脧脨脩脪脫"
	u"脭脮脰脳脴脵脷脹脺脻脼脽脿谩芒茫盲氓忙莽猫茅锚毛矛铆卯茂冒帽貌贸么玫枚梅酶霉煤没眉媒镁每美昧寐妹媚门闷们萌蒙檬盟锰猛梦孟眯醚靡糜迷谜弥米秘觅泌蜜密幂棉眠绵冕免勉娩缅面苗描瞄藐秒渺庙妙蔑"
	u"灭民抿皿敏悯闽明螟鸣铭名命谬摸腀腁腂腃腄腅腇腉腍腎腏腒腖腗腘腛腜腝腞腟腡腢腣腤腦腨腪腫腬腯腲腳腵腶腷腸膁膃膄膅膆膇膉膋膌膍膎膐膒膓膔膕膖膗膙膚膞膟膠膡膢膤膥\ufffe膧膩膫膬膭膮膯膰"
	u"膱膲膴膵膶膷膸膹膼膽膾膿臄臅臇臈臉臋臍臎臏臐臑臒臓摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌谋牟某拇牡亩姆母墓暮幕募慕木目睦牧穆拿哪呐钠那娜纳氖乃奶耐奈南男难囊挠脑恼闹淖呢馁内嫩能妮霓倪泥尼拟你"
	u"匿腻逆溺蔫拈年碾撵捻念娘酿鸟尿捏聂孽啮镊镍涅您柠狞凝宁臔臕臖臗臘臙臚臛臜臝臞臟臠臡臢臤臥臦臨臩臫臮臯臰臱臲臵臶臷臸臹臺臽臿舃與興舉舊舋舎舏舑舓舕舖舗舘舙舚舝舠舤舥舦舧舩舮舲舺舼舽舿\ufffe"
	u"艀艁艂艃艅艆艈艊艌艍艎艐艑艒艓艔艕艖艗艙艛艜艝艞艠艡艢艣艤艥艦艧艩拧泞牛扭钮纽脓浓农弄奴努怒女暖虐疟挪懦糯诺哦欧鸥殴藕呕偶沤啪趴爬帕怕琶拍排牌徘湃派攀潘盘磐盼畔判叛乓庞旁耪胖抛咆刨炮袍"
	u"跑泡呸胚培裴赔陪配佩沛喷盆砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰坯砒霹批披劈琵毗艪艫艬艭艱艵艶艷艸艻艼芀芁芃芅芆芇芉芌芐芓芔芕芖芚芛芞芠芢芣芧芲芵芶芺芻芼芿苀苂苃苅苆苉苐苖苙苚苝苢苧苨苩苪苬苭苮"
	u"苰苲苳苵苶苸\ufffe苺苼苽苾苿茀茊茋茍茐茒茓茖茘茙茝茞茟茠茡茢茣茤茥茦茩茪茮茰茲茷茻茽啤脾疲皮匹痞僻屁譬篇偏片骗飘漂瓢票撇瞥拼频贫品聘乒坪苹萍平凭瓶评屏坡泼颇婆破魄迫粕剖扑铺仆莆葡"
	u"菩蒲埔朴圃普浦谱曝瀑期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫掐茾茿荁荂荄荅荈荊荋荌荍荎荓荕荖荗荘荙荝荢荰荱荲荳荴荵荶荹荺荾荿莀莁莂莃莄莇莈莊莋莌莍莏莐莑"
	u"莔莕莖莗莙莚莝莟莡莢莣莤莥莦莧莬莭莮\ufffe莯莵莻莾莿菂菃菄菆菈菉菋菍菎菐菑菒菓菕菗菙菚菛菞菢菣菤菦菧菨菫菬菭恰洽牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉枪呛腔羌墙蔷强抢橇锹敲"
	u"悄桥瞧乔侨巧鞘撬翘峭俏窍切茄且怯窃钦侵亲秦琴勤芹擒禽寝沁青轻氢倾卿清擎晴氰情顷请庆琼穷秋丘邱球求囚酋泅趋区蛆曲躯屈驱渠菮華菳菴菵菶菷菺菻菼菾菿萀萂萅萇萈萉萊萐萒萓萔萕萖萗萙萚萛萞萟萠萡"
	u"萢萣萩萪萫萬萭萮萯萰萲萳萴萵萶萷萹萺萻萾萿葀葁葂葃葄葅葇葈葉\ufffe葊葋葌葍葎葏葐葒葓葔葕葖葘葝葞葟葠葢葤葥葦葧葨葪葮葯葰葲葴葷葹葻葼取娶龋趣去圈颧权醛泉全痊拳犬券劝缺炔瘸却鹊榷确"
	u"雀裙群然燃冉染瓤壤攘嚷让饶扰绕惹热壬仁人忍韧任认刃妊纫扔仍日戎茸蓉荣融熔溶容绒冗揉柔肉茹蠕儒孺如辱乳汝入褥软阮蕊瑞锐闰润若弱撒洒萨腮鳃塞赛三叁葽葾葿蒀蒁蒃蒄蒅蒆蒊蒍蒏蒐蒑蒒蒓蒔蒕蒖蒘蒚"
	u"蒛蒝蒞蒟蒠蒢蒣蒤蒥蒦蒧蒨蒩蒪蒫蒬蒭蒮蒰蒱蒳蒵蒶蒷蒻蒼蒾蓀蓂蓃蓅蓆蓇蓈蓋蓌蓎蓏蓒蓔蓕蓗\ufffe蓘蓙蓚蓛蓜蓞蓡蓢蓤蓧蓨蓩蓪蓫蓭蓮蓯蓱蓲蓳蓴蓵蓶蓷蓸蓹蓺蓻蓽蓾蔀蔁蔂伞散桑嗓丧搔骚扫嫂瑟色"
	u"涩森僧莎砂杀刹沙纱傻啥煞筛晒珊苫杉山删煽衫闪陕擅赡膳善汕扇缮墒伤商赏晌上尚裳梢捎稍烧芍勺韶少哨邵绍奢赊蛇舌舍赦摄射慑涉社设砷申呻伸身深娠绅神沈审婶甚肾慎渗声生甥牲升绳蔃蔄蔅蔆蔇蔈蔉蔊蔋"
	u"蔍蔎蔏蔐蔒蔔蔕蔖蔘蔙蔛蔜蔝蔞蔠蔢蔣蔤蔥蔦蔧蔨蔩蔪蔭蔮蔯蔰蔱蔲蔳蔴蔵蔶蔾蔿蕀蕁蕂蕄蕅蕆蕇蕋蕌蕍蕎蕏蕐蕑蕒蕓蕔蕕\ufffe蕗蕘蕚蕛蕜蕝蕟蕠蕡蕢蕣蕥蕦蕧蕩蕪蕫蕬蕭蕮蕯蕰蕱蕳蕵蕶蕷蕸蕼蕽蕿薀"
	u"薁省盛剩胜圣师失狮施湿诗尸虱十石拾时什食蚀实识史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试收手首守寿授售受瘦兽蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅"
	u"庶数漱薂薃薆薈薉薊薋薌薍薎薐薑薒薓薔薕薖薗薘薙薚薝薞薟薠薡薢薣薥薦薧薩薫薬薭薱薲薳薴薵薶薸薺薻薼薽薾薿藀藂藃藄藅藆藇藈藊藋藌藍藎藑藒\ufffe藔藖藗藘藙藚藛藝藞藟藠藡藢藣藥藦藧藨藪藫"
	u"藬藭藮藯藰藱藲藳藴藵藶藷藸恕刷耍摔衰甩帅栓拴霜双爽谁水睡税吮瞬顺舜说硕朔烁斯撕嘶思私司丝死肆寺嗣四伺似饲巳松耸怂颂送宋讼诵搜艘擞嗽苏酥俗素速粟僳塑溯宿诉肃酸蒜算虽隋随绥髓碎岁穗遂隧祟孙"
	u"损笋蓑梭唆缩琐索锁所塌他它她塔藹藺藼藽藾蘀蘁蘂蘃蘄蘆蘇蘈蘉蘊蘋蘌蘍蘎蘏蘐蘒蘓蘔蘕蘗蘘蘙蘚蘛蘜蘝蘞蘟蘠蘡蘢蘣蘤蘥蘦蘨蘪蘫蘬蘭蘮蘯蘰蘱蘲蘳蘴蘵蘶蘷蘹蘺蘻蘽蘾蘿虀\ufffe虁虂虃虄虅虆虇虈"
	u"虉虊虋虌虒虓處虖虗虘虙虛虜虝號虠虡虣虤虥虦虧虨虩虪獭挞蹋踏胎苔抬台泰酞太态汰坍摊贪瘫滩坛檀痰潭谭谈坦毯袒碳探叹炭汤塘搪堂棠膛唐糖倘躺淌趟烫掏涛滔绦萄桃逃淘陶讨套特藤腾疼誊梯剔踢锑提题蹄"
	u"啼体替嚏惕涕剃屉天添填田甜恬舔腆挑条迢眺跳贴铁帖厅听烃虭虯虰虲虳虴虵虶虷虸蚃蚄蚅蚆蚇蚈蚉蚎蚏蚐蚑蚒蚔蚖蚗蚘蚙蚚蚛蚞蚟蚠蚡蚢蚥蚦蚫蚭蚮蚲蚳蚷蚸蚹蚻蚼蚽蚾蚿蛁蛂蛃蛅蛈蛌蛍蛒蛓蛕蛖蛗蛚蛜\ufffe"
	u"蛝蛠蛡蛢蛣蛥蛦蛧蛨蛪蛫蛬蛯蛵蛶蛷蛺蛻蛼蛽蛿蜁蜄蜅蜆蜋蜌蜎蜏蜐蜑蜔蜖汀廷停亭庭挺艇通桐酮瞳同铜彤童桶捅筒统痛偷投头透凸秃突图徒途涂屠土吐兔湍团推颓腿蜕褪退吞屯臀拖托脱鸵陀驮驼椭妥拓唾挖哇"
	u"蛙洼娃瓦袜歪外豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕汪王亡枉网往旺望忘妄威蜙蜛蜝蜟蜠蜤蜦蜧蜨蜪蜫蜬蜭蜯蜰蜲蜳蜵蜶蜸蜹蜺蜼蜽蝀蝁蝂蝃蝄蝅蝆蝊蝋蝍蝏蝐蝑蝒蝔蝕蝖蝘蝚蝛蝜蝝蝞蝟蝡蝢蝦蝧蝨蝩蝪蝫蝬"
	u"蝭蝯蝱蝲蝳蝵\ufffe蝷蝸蝹蝺蝿螀螁螄螆螇螉螊螌螎螏螐螑螒螔螕螖螘螙螚螛螜螝螞螠螡螢螣螤巍微危韦违桅围唯惟为潍维苇萎委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫瘟温蚊文闻纹吻稳紊问嗡翁瓮挝蜗"
	u"涡窝我斡卧握沃巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误昔熙析西硒矽晰嘻吸锡牺螥螦螧螩螪螮螰螱螲螴螶螷螸螹螻螼螾螿蟁蟂蟃蟄蟅蟇蟈蟉蟌蟍蟎蟏蟐蟔蟕蟖蟗蟘蟙蟚蟜蟝蟞蟟蟡蟢蟣"
	u"蟤蟦蟧蟨蟩蟫蟬蟭蟯蟰蟱蟲蟳蟴蟵蟶蟷蟸\ufffe蟺蟻蟼蟽蟿蠀蠁蠂蠄蠅蠆蠇蠈蠉蠋蠌蠍蠎蠏蠐蠑蠒蠔蠗蠘蠙蠚蠜蠝蠞蠟蠠蠣稀息希悉膝夕惜熄烯溪汐犀檄袭席习媳喜铣洗系隙戏细瞎虾匣霞辖暇峡侠狭下厦"
	u"夏吓掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象萧硝霄削哮嚣销消宵淆晓蠤蠥蠦蠧蠨蠩蠪蠫蠬蠭蠮蠯蠰蠱蠳蠴蠵蠶蠷蠸蠺蠻蠽蠾蠿衁衂衃衆衇衈衉衊"
	u"衋衎衏衐衑衒術衕衖衘衚衛衜衝衞衟衠衦衧衪衭衯衱衳衴衵衶衸衹衺\ufffe衻衼袀袃袆袇袉袊袌袎袏袐袑袓袔袕袗袘袙袚袛袝袞袟袠袡袣袥袦袧袨袩袪小孝校肖啸笑效楔些歇蝎鞋协挟携邪斜胁谐写械卸蟹"
	u"懈泄泻谢屑薪芯锌欣辛新忻心信衅星腥猩惺兴刑型形邢行醒幸杏性姓兄凶胸匈汹雄熊休修羞朽嗅锈秀袖绣墟戌需虚嘘须徐许蓄酗叙旭序畜恤絮婿绪续轩喧宣悬旋玄袬袮袯袰袲袳袴袵袶袸袹袺袻袽袾袿裀裃裄裇裈"
	u"裊裋裌裍裏裐裑裓裖裗裚裛補裝裞裠裡裦裧裩裪裫裬裭裮裯裲裵裶裷裺裻製裿褀褁褃褄褅褆複褈\ufffe褉褋褌褍褎褏褑褔褕褖褗褘褜褝褞褟褠褢褣褤褦褧褨褩褬褭褮褯褱褲褳褵褷选癣眩绚靴薛学穴雪血勋"
	u"熏循旬询寻驯巡殉汛训讯逊迅压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾邀腰妖瑶褸褹褺褻褼褽褾褿襀"
	u"襂襃襅襆襇襈襉襊襋襌襍襎襏襐襑襒襓襔襕襖襗襘襙襚襛襜襝襠襡襢襣襤襥襧襨襩襪襫襬襭襮襯襰襱襲襳襴襵襶襷襸襹襺襼\ufffe襽襾覀覂覄覅覇覈覉覊見覌覍覎規覐覑覒覓覔覕視覗覘覙覚覛覜覝覞覟覠"
	u"覡摇尧遥窑谣姚咬舀药要耀椰噎耶爷野冶也页掖业叶曳腋夜液一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎茵荫因殷音阴姻吟银淫寅饮"
	u"尹引隐覢覣覤覥覦覧覨覩親覫覬覭覮覯覰覱覲観覴覵覶覷覸覹覺覻覼覽覾覿觀觃觍觓觔觕觗觘觙觛觝觟觠觡觢觤觧觨觩觪觬觭觮觰觱觲觴觵觶觷觸觹觺\ufffe觻觼觽觾觿訁訂訃訄訅訆計訉訊訋訌訍討訏訐"
	u"訑訒訓訔訕訖託記訙訚訛訜訝印英樱婴鹰应缨莹萤营荧蝇迎赢盈影颖硬映哟拥佣臃痈庸雍踊蛹咏泳涌永恿勇用幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语"
	u"羽玉域芋郁吁遇喻峪御愈欲狱育誉訞訟訠訡訢訣訤訥訦訧訨訩訪訫訬設訮訯訰許訲訳訴訵訶訷訸訹診註証訽訿詀詁詂詃詄詅詆詇詉詊詋詌詍詎詏詐詑詒詓詔評詖詗詘詙詚詛詜詝詞\ufffe詟詠詡詢詣詤詥試"
	u"詧詨詩詪詫詬詭詮詯詰話該詳詴詵詶詷詸詺詻詼詽詾詿誀浴寓裕预豫驭鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院曰约越跃钥岳粤月悦阅耘云郧匀陨允运蕴酝晕韵孕匝砸杂栽哉灾宰载再在咱攒暂赞赃脏葬遭糟"
	u"凿藻枣早澡蚤躁噪造皂灶燥责择则泽贼怎增憎曾赠扎喳渣札轧誁誂誃誄誅誆誇誈誋誌認誎誏誐誑誒誔誕誖誗誘誙誚誛誜誝語誟誠誡誢誣誤誥誦誧誨誩說誫説読誮誯誰誱課誳誴誵誶誷誸誹誺誻誼誽誾調諀諁諂\ufffe"
	u"諃諄諅諆談諈諉諊請諌諍諎諏諐諑諒諓諔諕論諗諘諙諚諛諜諝諞諟諠諡諢諣铡闸眨栅榨咋乍炸诈摘斋宅窄债寨瞻毡詹粘沾盏斩辗崭展蘸栈占战站湛绽樟章彰漳张掌涨杖丈帐账仗胀瘴障招昭找沼赵照罩兆肇召遮折"
	u"哲蛰辙者锗蔗这浙珍斟真甄砧臻贞针侦枕疹诊震振镇阵蒸挣睁征狰争怔整拯正政諤諥諦諧諨諩諪諫諬諭諮諯諰諱諲諳諴諵諶諷諸諹諺諻諼諽諾諿謀謁謂謃謄謅謆謈謉謊謋謌謍謎謏謐謑謒謓謔謕謖謗謘謙謚講謜謝"
	u"謞謟謠謡謢謣\ufffe謤謥謧謨謩謪謫謬謭謮謯謰謱謲謳謴謵謶謷謸謹謺謻謼謽謾謿譀譁譂譃譄譅帧症郑证芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒"
	u"中盅忠钟衷终种肿重仲众舟周州洲诌粥轴肘帚咒皱宙昼骤珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助蛀贮铸筑譆譇譈證譊譋譌譍譎譏譐譑譒譓譔譕譖譗識譙譚譛譜譝譞譟譠譡譢譣譤譥譧譨譩譪譫譭譮譯議譱譲譳譴"
	u"譵譶護譸譹譺譻譼譽譾譿讀讁讂讃讄讅讆\ufffe讇讈讉變讋讌讍讎讏讐讑讒讓讔讕讖讗讘讙讚讛讜讝讞讟讬讱讻诇诐诪谉谞住注祝驻抓爪拽专砖转撰赚篆桩庄装妆撞壮状椎锥追赘坠缀谆准捉拙卓桌琢茁酌"
	u"啄着灼浊兹咨资姿滋淄孜紫仔籽滓子自渍字鬃棕踪宗综总纵邹走奏揍租足卒族祖诅阻组钻纂嘴醉最罪尊遵昨左佐柞做作坐座\ue810\ue811\ue812\ue813\ue814谸谹谺谻谼谽谾谿"
	u"豀豂豃豄豅豈豊豋豍豎豏豐豑豒豓豔豖豗豘豙豛豜豝豞豟豠豣豤豥豦豧豨豩豬豭豮豯豰豱豲豴豵豶豷豻豼豽豾豿貀貁貃貄貆貇\ufffe貈貋貍貎貏貐貑貒貓貕貖貗貙貚貛貜貝貞貟負財貢貣貤貥貦貧貨販貪貫"
	u"責貭亍丌兀丐廿卅丕亘丞鬲孬噩丨禺丿匕乇夭爻卮氐囟胤馗毓睾鼗丶亟鼐乜乩亓芈孛啬嘏仄厍厝厣厥厮靥赝匚叵匦匮匾赜卦卣刂刈刎刭刳刿剀剌剞剡剜蒯剽劂劁劐劓冂罔亻仃仉仂仨仡仫仞伛仳伢佤仵伥伧伉伫佞"
	u"佧攸佚佝貮貯貰貱貲貳貴貵貶買貸貹貺費貼貽貾貿賀賁賂賃賄賅賆資賈賉賊賋賌賍賎賏賐賑賒賓賔賕賖賗賘賙賚賛賜賝賞賟賠賡賢賣賤賥賦賧賨賩質賫賬\ufffe賭賮賯賰賱賲賳賴賵賶賷賸賹賺賻購賽賾賿"
	u"贀贁贂贃贄贅贆贇贈贉贊贋贌贍佟佗伲伽佶佴侑侉侃侏佾佻侪佼侬侔俦俨俪俅俚俣俜俑俟俸倩偌俳倬倏倮倭俾倜倌倥倨偾偃偕偈偎偬偻傥傧傩傺僖儆僭僬僦僮儇儋仝氽佘佥俎龠汆籴兮巽黉馘冁夔勹匍訇匐凫夙兕"
	u"亠兖亳衮袤亵脔裒禀嬴蠃羸冫冱冽冼贎贏贐贑贒贓贔贕贖贗贘贙贚贛贜贠赑赒赗赟赥赨赩赪赬赮赯赱赲赸赹赺赻赼赽赾赿趀趂趃趆趇趈趉趌趍趎趏趐趒趓趕趖趗趘趙趚趛趜趝趞趠趡\ufffe趢趤趥趦趧趨趩"
	u"趪趫趬趭趮趯趰趲趶趷趹趻趽跀跁跂跅跇跈跉跊跍跐跒跓跔凇冖冢冥讠讦讧讪讴讵讷诂诃诋诏诎诒诓诔诖诘诙诜诟诠诤诨诩诮诰诳诶诹诼诿谀谂谄谇谌谏谑谒谔谕谖谙谛谘谝谟谠谡谥谧谪谫谮谯谲谳谵谶卩卺阝"
	u"阢阡阱阪阽阼陂陉陔陟陧陬陲陴隈隍隗隰邗邛邝邙邬邡邴邳邶邺跕跘跙跜跠跡跢跥跦跧跩跭跮跰跱跲跴跶跼跾跿踀踁踂踃踄踆踇踈踋踍踎踐踑踒踓踕踖踗踘踙踚踛踜踠踡踤踥踦踧踨踫踭踰踲踳踴踶踷踸踻踼踾\ufffe"
	u"踿蹃蹅蹆蹌蹍蹎蹏蹐蹓蹔蹕蹖蹗蹘蹚蹛蹜蹝蹞蹟蹠蹡蹢蹣蹤蹥蹧蹨蹪蹫蹮蹱邸邰郏郅邾郐郄郇郓郦郢郜郗郛郫郯郾鄄鄢鄞鄣鄱鄯鄹酃酆刍奂劢劬劭劾哿勐勖勰叟燮矍廴凵凼鬯厶弁畚巯坌垩垡塾墼壅壑圩圬圪圳圹"
	u"圮圯坜圻坂坩垅坫垆坼坻坨坭坶坳垭垤垌垲埏垧垴垓垠埕埘埚埙埒垸埴埯埸埤埝蹳蹵蹷蹸蹹蹺蹻蹽蹾躀躂躃躄躆躈躉躊躋躌躍躎躑躒躓躕躖躗躘躙躚躛躝躟躠躡躢躣躤躥躦躧躨躩躪躭躮躰躱躳躴躵躶躷躸躹躻躼"
	u"躽躾躿軀軁軂\ufffe軃軄軅軆軇軈軉車軋軌軍軏軐軑軒軓軔軕軖軗軘軙軚軛軜軝軞軟軠軡転軣軤堋堍埽埭堀堞堙塄堠塥塬墁墉墚墀馨鼙懿艹艽艿芏芊芨芄芎芑芗芙芫芸芾芰苈苊苣芘芷芮苋苌苁芩芴芡芪芟"
	u"苄苎芤苡茉苷苤茏茇苜苴苒苘茌苻苓茑茚茆茔茕苠苕茜荑荛荜茈莒茼茴茱莛荞茯荏荇荃荟荀茗荠茭茺茳荦荥軥軦軧軨軩軪軫軬軭軮軯軰軱軲軳軴軵軶軷軸軹軺軻軼軽軾軿輀輁輂較輄輅輆輇輈載輊輋輌輍輎輏輐輑"
	u"輒輓輔輕輖輗輘輙輚輛輜輝輞輟輠輡輢輣\ufffe輤輥輦輧輨輩輪輫輬輭輮輯輰輱輲輳輴輵輶輷輸輹輺輻輼輽輾輿轀轁轂轃轄荨茛荩荬荪荭荮莰荸莳莴莠莪莓莜莅荼莶莩荽莸荻莘莞莨莺莼菁萁菥菘堇萘萋菝"
	u"菽菖萜萸萑萆菔菟萏萃菸菹菪菅菀萦菰菡葜葑葚葙葳蒇蒈葺蒉葸萼葆葩葶蒌蒎萱葭蓁蓍蓐蓦蒽蓓蓊蒿蒺蓠蒡蒹蒴蒗蓥蓣蔌甍蔸蓰蔹蔟蔺轅轆轇轈轉轊轋轌轍轎轏轐轑轒轓轔轕轖轗轘轙轚轛轜轝轞轟轠轡轢轣轤轥"
	u"轪辀辌辒辝辠辡辢辤辥辦辧辪辬辭辮辯農辳辴辵辷辸辺辻込辿迀迃迆\ufffe迉迊迋迌迍迏迒迖迗迚迠迡迣迧迬迯迱迲迴迵迶迺迻迼迾迿逇逈逌逎逓逕逘蕖蔻蓿蓼蕙蕈蕨蕤蕞蕺瞢蕃蕲蕻薤薨薇薏蕹薮薜薅薹"
	u"薷薰藓藁藜藿蘧蘅蘩蘖蘼廾弈夼奁耷奕奚奘匏尢尥尬尴扌扪抟抻拊拚拗拮挢拶挹捋捃掭揶捱捺掎掴捭掬掊捩掮掼揲揸揠揿揄揞揎摒揆掾摅摁搋搛搠搌搦搡摞撄摭撖這逜連逤逥逧逨逩逪逫逬逰週進逳逴逷逹逺逽逿"
	u"遀遃遅遆遈遉遊運遌過達違遖遙遚遜遝遞遟遠遡遤遦遧適遪遫遬遯遰遱遲遳遶遷選遹遺遻遼遾邁\ufffe還邅邆邇邉邊邌邍邎邏邐邒邔邖邘邚邜邞邟邠邤邥邧邨邩邫邭邲邷邼邽邿郀摺撷撸撙撺擀擐擗擤擢攉"
	u"攥攮弋忒甙弑卟叱叽叩叨叻吒吖吆呋呒呓呔呖呃吡呗呙吣吲咂咔呷呱呤咚咛咄呶呦咝哐咭哂咴哒咧咦哓哔呲咣哕咻咿哌哙哚哜咩咪咤哝哏哞唛哧唠哽唔哳唢唣唏唑唧唪啧喏喵啉啭啁啕唿啐唼郂郃郆郈郉郋郌郍郒"
	u"郔郕郖郘郙郚郞郟郠郣郤郥郩郪郬郮郰郱郲郳郵郶郷郹郺郻郼郿鄀鄁鄃鄅鄆鄇鄈鄉鄊鄋鄌鄍鄎鄏鄐鄑鄒鄓鄔鄕鄖鄗鄘鄚鄛鄜\ufffe鄝鄟鄠鄡鄤鄥鄦鄧鄨鄩鄪鄫鄬鄭鄮鄰鄲鄳鄴鄵鄶鄷鄸鄺鄻鄼鄽鄾鄿酀酁酂"
	u"酄唷啖啵啶啷唳唰啜喋嗒喃喱喹喈喁喟啾嗖喑啻嗟喽喾喔喙嗪嗷嗉嘟嗑嗫嗬嗔嗦嗝嗄嗯嗥嗲嗳嗌嗍嗨嗵嗤辔嘞嘈嘌嘁嘤嘣嗾嘀嘧嘭噘嘹噗嘬噍噢噙噜噌噔嚆噤噱噫噻噼嚅嚓嚯囔囗囝囡囵囫囹囿圄圊圉圜帏帙帔帑"
	u"帱帻帼酅酇酈酑酓酔酕酖酘酙酛酜酟酠酦酧酨酫酭酳酺酻酼醀醁醂醃醄醆醈醊醎醏醓醔醕醖醗醘醙醜醝醞醟醠醡醤醥醦醧醨醩醫醬醰醱醲醳醶醷醸醹醻\ufffe醼醽醾醿釀釁釂釃釄釅釆釈釋釐釒釓釔釕釖釗"
	u"釘釙釚釛針釞釟釠釡釢釣釤釥帷幄幔幛幞幡岌屺岍岐岖岈岘岙岑岚岜岵岢岽岬岫岱岣峁岷峄峒峤峋峥崂崃崧崦崮崤崞崆崛嵘崾崴崽嵬嵛嵯嵝嵫嵋嵊嵩嵴嶂嶙嶝豳嶷巅彳彷徂徇徉後徕徙徜徨徭徵徼衢彡犭犰犴犷犸"
	u"狃狁狎狍狒狨狯狩狲狴狷猁狳猃狺釦釧釨釩釪釫釬釭釮釯釰釱釲釳釴釵釶釷釸釹釺釻釼釽釾釿鈀鈁鈂鈃鈄鈅鈆鈇鈈鈉鈊鈋鈌鈍鈎鈏鈐鈑鈒鈓鈔鈕鈖鈗鈘鈙鈚鈛鈜鈝鈞鈟鈠鈡鈢鈣鈤\ufffe鈥鈦鈧鈨鈩鈪鈫鈬"
	u"鈭鈮鈯鈰鈱鈲鈳鈴鈵鈶鈷鈸鈹鈺鈻鈼鈽鈾鈿鉀鉁鉂鉃鉄鉅狻猗猓猡猊猞猝猕猢猹猥猬猸猱獐獍獗獠獬獯獾舛夥飧夤夂饣饧饨饩饪饫饬饴饷饽馀馄馇馊馍馐馑馓馔馕庀庑庋庖庥庠庹庵庾庳赓廒廑廛廨廪膺忄忉忖忏"
	u"怃忮怄忡忤忾怅怆忪忭忸怙怵怦怛怏怍怩怫怊怿怡恸恹恻恺恂鉆鉇鉈鉉鉊鉋鉌鉍鉎鉏鉐鉑鉒鉓鉔鉕鉖鉗鉘鉙鉚鉛鉜鉝鉞鉟鉠鉡鉢鉣鉤鉥鉦鉧鉨鉩鉪鉫鉬鉭鉮鉯鉰鉱鉲鉳鉵鉶鉷鉸鉹鉺鉻鉼鉽鉾鉿銀銁銂銃銄銅\ufffe"
	u"銆銇銈銉銊銋銌銍銏銐銑銒銓銔銕銖銗銘銙銚銛銜銝銞銟銠銡銢銣銤銥銦銧恪恽悖悚悭悝悃悒悌悛惬悻悱惝惘惆惚悴愠愦愕愣惴愀愎愫慊慵憬憔憧憷懔懵忝隳闩闫闱闳闵闶闼闾阃阄阆阈阊阋阌阍阏阒阕阖阗阙阚"
	u"丬爿戕氵汔汜汊沣沅沐沔沌汨汩汴汶沆沩泐泔沭泷泸泱泗沲泠泖泺泫泮沱泓泯泾銨銩銪銫銬銭銯銰銱銲銳銴銵銶銷銸銹銺銻銼銽銾銿鋀鋁鋂鋃鋄鋅鋆鋇鋉鋊鋋鋌鋍鋎鋏鋐鋑鋒鋓鋔鋕鋖鋗鋘鋙鋚鋛鋜鋝鋞鋟鋠鋡鋢"
	u"鋣鋤鋥鋦鋧鋨\ufffe鋩鋪鋫鋬鋭鋮鋯鋰鋱鋲鋳鋴鋵鋶鋷鋸鋹鋺鋻鋼鋽鋾鋿錀錁錂錃錄錅錆錇錈錉洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇淅淞渎涿淠渑淦淝淙渖涫渌涮渫湮湎"
	u"湫溲湟溆湓湔渲渥湄滟溱溘滠漭滢溥溧溽溻溷滗溴滏溏滂溟潢潆潇漤漕滹漯漶潋潴漪漉漩澉澍澌潸潲潼潺濑錊錋錌錍錎錏錐錑錒錓錔錕錖錗錘錙錚錛錜錝錞錟錠錡錢錣錤錥錦錧錨錩錪錫錬錭錮錯錰錱録錳錴錵錶"
	u"錷錸錹錺錻錼錽錿鍀鍁鍂鍃鍄鍅鍆鍇鍈鍉\ufffe鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇謇辶迓迕"
	u"迥迮迤迩迦迳迨逅逄逋逦逑逍逖逡逵逶逭逯遄遑遒遐遨遘遢遛暹遴遽邂邈邃邋彐彗彖彘尻咫屐屙孱屣屦羼弪弩弭艴弼鬻屮妁妃妍妩妪妣鍬鍭鍮鍯鍰鍱鍲鍳鍴鍵鍶鍷鍸鍹鍺鍻鍼鍽鍾鍿鎀鎁鎂鎃鎄鎅鎆鎇鎈鎉鎊鎋鎌"
	u"鎍鎎鎐鎑鎒鎓鎔鎕鎖鎗鎘鎙鎚鎛鎜鎝鎞鎟鎠鎡鎢鎣鎤鎥鎦鎧鎨鎩鎪鎫\ufffe鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣"
	u"娓婀婧婊婕娼婢婵胬媪媛婷婺媾嫫媲嫒嫔媸嫠嫣嫱嫖嫦嫘嫜嬉嬗嬖嬲嬷孀尕尜孚孥孳孑孓孢驵驷驸驺驿驽骀骁骅骈骊骐骒骓骖骘骛骜骝骟骠骢骣骥骧纟纡纣纥纨纩鏎鏏鏐鏑鏒鏓鏔鏕鏗鏘鏙鏚鏛鏜鏝鏞鏟鏠鏡鏢鏣"
	u"鏤鏥鏦鏧鏨鏩鏪鏫鏬鏭鏮鏯鏰鏱鏲鏳鏴鏵鏶鏷鏸鏹鏺鏻鏼鏽鏾鏿鐀鐁鐂鐃鐄鐅鐆鐇鐈鐉鐊鐋鐌鐍\ufffe鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮纭纰纾绀绁绂绉绋绌绐绔"
	u"绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈缋缌缏缑缒缗缙缜缛缟缡缢缣缤缥缦缧缪缫缬缭缯缰缱缲缳缵幺畿巛甾邕玎玑玮玢玟珏珂珑玷玳珀珉珈珥珙顼琊珩珧珞玺珲琏琪瑛琦琥琨琰琮琬鐯鐰鐱鐲鐳鐴鐵鐶鐷"
	u"鐸鐹鐺鐻鐼鐽鐿鑀鑁鑂鑃鑄鑅鑆鑇鑈鑉鑊鑋鑌鑍鑎鑏鑐鑑鑒鑓鑔鑕鑖鑗鑘鑙鑚鑛鑜鑝鑞鑟鑠鑡鑢鑣鑤鑥鑦鑧鑨鑩鑪鑬鑭鑮鑯\ufffe鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜"
	u"锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩枥枇杪杳枘枧杵枨枞枭枋杷杼柰栉柘栊柩枰栌柙枵柚枳柝栀柃枸柢栎柁柽栲栳桠桡桎桢桄桤梃栝桕桦桁桧桀栾桊桉栩梵梏桴桷梓桫棂楮棼"
	u"椟椠棹锧锳锽镃镈镋镕镚镠镮镴镵長镸镹镺镻镼镽镾門閁閂閃閄閅閆閇閈閉閊開閌閍閎閏閐閑閒間閔閕閖閗閘閙閚閛閜閝閞閟閠閡関閣閤閥閦閧閨閩閪\ufffe閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾"
	u"閿闀闁闂闃闄闅闆闇闈闉闊闋椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭槔榱槁槊槟榕槠榍槿樯槭樗樘橥槲橄樾檠橐橛樵檎橹樽樨橘橼檑檐檩檗檫猷獒殁殂殇殄殒殓殍殚殛殡殪轫轭轱"
	u"轲轳轵轶轸轷轹轺轼轾辁辂辄辇辋闌闍闎闏闐闑闒闓闔闕闖闗闘闙闚闛關闝闞闟闠闡闢闣闤闥闦闧闬闿阇阓阘阛阞阠阣阤阥阦阧阨阩阫阬阭阯阰阷阸阹阺阾陁陃陊陎陏陑陒陓陖陗\ufffe陘陙陚陜陝陞陠陣"
	u"陥陦陫陭陮陯陰陱陳陸陹険陻陼陽陾陿隀隁隂隃隄隇隉隊辍辎辏辘辚軎戋戗戛戟戢戡戥戤戬臧瓯瓴瓿甏甑甓攴旮旯旰昊昙杲昃昕昀炅曷昝昴昱昶昵耆晟晔晁晏晖晡晗晷暄暌暧暝暾曛曜曦曩贲贳贶贻贽赀赅赆赈赉"
	u"赇赍赕赙觇觊觋觌觎觏觐觑牮犟牝牦牯牾牿犄犋犍犏犒挈挲掰隌階隑隒隓隕隖隚際隝隞隟隠隡隢隣隤隥隦隨隩險隫隬隭隮隯隱隲隴隵隷隸隺隻隿雂雃雈雊雋雐雑雓雔雖雗雘雙雚雛雜雝雞雟雡離難雤雥雦雧雫\ufffe"
	u"雬雭雮雰雱雲雴雵雸雺電雼雽雿霂霃霅霊霋霌霐霑霒霔霕霗霘霙霚霛霝霟霠搿擘耄毪毳毽毵毹氅氇氆氍氕氘氙氚氡氩氤氪氲攵敕敫牍牒牖爰虢刖肟肜肓肼朊肽肱肫肭肴肷胧胨胩胪胛胂胄胙胍胗朐胝胫胱胴胭脍脎"
	u"胲胼朕脒豚脶脞脬脘脲腈腌腓腴腙腚腱腠腩腼腽腭腧塍媵膈膂膑滕膣膪臌朦臊膻霡霢霣霤霥霦霧霨霩霫霬霮霯霱霳霴霵霶霷霺霻霼霽霿靀靁靂靃靄靅靆靇靈靉靊靋靌靍靎靏靐靑靔靕靗靘靚靜靝靟靣靤靦靧靨靪靫"
	u"靬靭靮靯靰靱\ufffe靲靵靷靸靹靺靻靽靾靿鞀鞁鞂鞃鞄鞆鞇鞈鞉鞊鞌鞎鞏鞐鞓鞕鞖鞗鞙鞚鞛鞜鞝臁膦欤欷欹歃歆歙飑飒飓飕飙飚殳彀毂觳斐齑斓於旆旄旃旌旎旒旖炀炜炖炝炻烀炷炫炱烨烊焐焓焖焯焱煳煜"
	u"煨煅煲煊煸煺熘熳熵熨熠燠燔燧燹爝爨灬焘煦熹戾戽扃扈扉礻祀祆祉祛祜祓祚祢祗祠祯祧祺禅禊禚禧禳忑忐鞞鞟鞡鞢鞤鞥鞦鞧鞨鞩鞪鞬鞮鞰鞱鞳鞵鞶鞷鞸鞹鞺鞻鞼鞽鞾鞿韀韁韂韃韄韅韆韇韈韉韊韋韌韍韎韏韐韑"
	u"韒韓韔韕韖韗韘韙韚韛韜韝韞韟韠韡韢韣\ufffe韤韥韨韮韯韰韱韲韴韷韸韹韺韻韼韽韾響頀頁頂頃頄項順頇須頉頊頋頌頍頎怼恝恚恧恁恙恣悫愆愍慝憩憝懋懑戆肀聿沓泶淼矶矸砀砉砗砘砑斫砭砜砝砹砺砻"
	u"砟砼砥砬砣砩硎硭硖硗砦硐硇硌硪碛碓碚碇碜碡碣碲碹碥磔磙磉磬磲礅磴礓礤礞礴龛黹黻黼盱眄眍盹眇眈眚眢眙眭眦眵眸睐睑睇睃睚睨頏預頑頒頓頔頕頖頗領頙頚頛頜頝頞頟頠頡頢頣頤頥頦頧頨頩頪頫頬頭頮頯"
	u"頰頱頲頳頴頵頶頷頸頹頺頻頼頽頾頿顀顁顂顃顄顅顆顇顈顉顊顋題額\ufffe顎顏顐顑顒顓顔顕顖顗願顙顚顛顜顝類顟顠顡顢顣顤顥顦顧顨顩顪顫顬顭顮睢睥睿瞍睽瞀瞌瞑瞟瞠瞰瞵瞽町畀畎畋畈畛畲畹疃罘"
	u"罡罟詈罨罴罱罹羁罾盍盥蠲钅钆钇钋钊钌钍钏钐钔钗钕钚钛钜钣钤钫钪钭钬钯钰钲钴钶钷钸钹钺钼钽钿铄铈铉铊铋铌铍铎铐铑铒铕铖铗铙铘铛铞铟铠铢铤铥铧铨铪顯顰顱顲顳顴颋颎颒颕颙颣風颩颪颫颬颭颮颯颰"
	u"颱颲颳颴颵颶颷颸颹颺颻颼颽颾颿飀飁飂飃飄飅飆飇飈飉飊飋飌飍飏飐飔飖飗飛飜飝飠飡飢飣飤\ufffe飥飦飩飪飫飬飭飮飯飰飱飲飳飴飵飶飷飸飹飺飻飼飽飾飿餀餁餂餃餄餅餆餇铩铫铮铯铳铴铵铷铹铼铽"
	u"铿锃锂锆锇锉锊锍锎锏锒锓锔锕锖锘锛锝锞锟锢锪锫锩锬锱锲锴锶锷锸锼锾锿镂锵镄镅镆镉镌镎镏镒镓镔镖镗镘镙镛镞镟镝镡镢镤镥镦镧镨镩镪镫镬镯镱镲镳锺矧矬雉秕秭秣秫稆嵇稃稂稞稔餈餉養餋餌餎餏餑餒"
	u"餓餔餕餖餗餘餙餚餛餜餝餞餟餠餡餢餣餤餥餦餧館餩餪餫餬餭餯餰餱餲餳餴餵餶餷餸餹餺餻餼餽餾餿饀饁饂饃饄饅饆饇饈饉\ufffe饊饋饌饍饎饏饐饑饒饓饖饗饘饙饚饛饜饝饞饟饠饡饢饤饦饳饸饹饻饾馂馃"
	u"馉稹稷穑黏馥穰皈皎皓皙皤瓞瓠甬鸠鸢鸨鸩鸪鸫鸬鸲鸱鸶鸸鸷鸹鸺鸾鹁鹂鹄鹆鹇鹈鹉鹋鹌鹎鹑鹕鹗鹚鹛鹜鹞鹣鹦鹧鹨鹩鹪鹫鹬鹱鹭鹳疒疔疖疠疝疬疣疳疴疸痄疱疰痃痂痖痍痣痨痦痤痫痧瘃痱痼痿瘐瘀瘅瘌瘗瘊瘥"
	u"瘘瘕瘙馌馎馚馛馜馝馞馟馠馡馢馣馤馦馧馩馪馫馬馭馮馯馰馱馲馳馴馵馶馷馸馹馺馻馼馽馾馿駀駁駂駃駄駅駆駇駈駉駊駋駌駍駎駏駐駑駒駓駔駕駖駗駘\ufffe駙駚駛駜駝駞駟駠駡駢駣駤駥駦駧駨駩駪駫駬"
	u"駭駮駯駰駱駲駳駴駵駶駷駸駹瘛瘼瘢瘠癀瘭瘰瘿瘵癃瘾瘳癍癞癔癜癖癫癯翊竦穸穹窀窆窈窕窦窠窬窨窭窳衤衩衲衽衿袂袢裆袷袼裉裢裎裣裥裱褚裼裨裾裰褡褙褓褛褊褴褫褶襁襦襻疋胥皲皴矜耒耔耖耜耠耢耥耦耧"
	u"耩耨耱耋耵聃聆聍聒聩聱覃顸颀颃駺駻駼駽駾駿騀騁騂騃騄騅騆騇騈騉騊騋騌騍騎騏騐騑騒験騔騕騖騗騘騙騚騛騜騝騞騟騠騡騢騣騤騥騦騧騨騩騪騫騬騭騮騯騰騱騲騳騴騵騶騷騸\ufffe騹騺騻騼騽騾騿驀"
	u"驁驂驃驄驅驆驇驈驉驊驋驌驍驎驏驐驑驒驓驔驕驖驗驘驙颉颌颍颏颔颚颛颞颟颡颢颥颦虍虔虬虮虿虺虼虻蚨蚍蚋蚬蚝蚧蚣蚪蚓蚩蚶蛄蚵蛎蚰蚺蚱蚯蛉蛏蚴蛩蛱蛲蛭蛳蛐蜓蛞蛴蛟蛘蛑蜃蜇蛸蜈蜊蜍蜉蜣蜻蜞蜥蜮蜚"
	u"蜾蝈蜴蜱蜩蜷蜿螂蜢蝽蝾蝻蝠蝰蝌蝮螋蝓蝣蝼蝤蝙蝥螓螯螨蟒驚驛驜驝驞驟驠驡驢驣驤驥驦驧驨驩驪驫驲骃骉骍骎骔骕骙骦骩骪骫骬骭骮骯骲骳骴骵骹骻骽骾骿髃髄髆髇髈髉髊髍髎髏髐髒體髕髖髗髙髚髛髜\ufffe"
	u"髝髞髠髢髣髤髥髧髨髩髪髬髮髰髱髲髳髴髵髶髷髸髺髼髽髾髿鬀鬁鬂鬄鬅鬆蟆螈螅螭螗螃螫蟥螬螵螳蟋蟓螽蟑蟀蟊蟛蟪蟠蟮蠖蠓蟾蠊蠛蠡蠹蠼缶罂罄罅舐竺竽笈笃笄笕笊笫笏筇笸笪笙笮笱笠笥笤笳笾笞筘筚筅筵"
	u"筌筝筠筮筻筢筲筱箐箦箧箸箬箝箨箅箪箜箢箫箴篑篁篌篝篚篥篦篪簌篾篼簏簖簋鬇鬉鬊鬋鬌鬍鬎鬐鬑鬒鬔鬕鬖鬗鬘鬙鬚鬛鬜鬝鬞鬠鬡鬢鬤鬥鬦鬧鬨鬩鬪鬫鬬鬭鬮鬰鬱鬳鬴鬵鬶鬷鬸鬹鬺鬽鬾鬿魀魆魊魋魌魎魐魒魓"
	u"魕魖魗魘魙魚\ufffe魛魜魝魞魟魠魡魢魣魤魥魦魧魨魩魪魫魬魭魮魯魰魱魲魳魴魵魶魷魸魹魺魻簟簪簦簸籁籀臾舁舂舄臬衄舡舢舣舭舯舨舫舸舻舳舴舾艄艉艋艏艚艟艨衾袅袈裘裟襞羝羟羧羯羰羲籼敉粑粝"
	u"粜粞粢粲粼粽糁糇糌糍糈糅糗糨艮暨羿翎翕翥翡翦翩翮翳糸絷綦綮繇纛麸麴赳趄趔趑趱赧赭豇豉酊酐酎酏酤魼魽魾魿鮀鮁鮂鮃鮄鮅鮆鮇鮈鮉鮊鮋鮌鮍鮎鮏鮐鮑鮒鮓鮔鮕鮖鮗鮘鮙鮚鮛鮜鮝鮞鮟鮠鮡鮢鮣鮤鮥鮦鮧鮨"
	u"鮩鮪鮫鮬鮭鮮鮯鮰鮱鮲鮳鮴鮵鮶鮷鮸鮹鮺\ufffe鮻鮼鮽鮾鮿鯀鯁鯂鯃鯄鯅鯆鯇鯈鯉鯊鯋鯌鯍鯎鯏鯐鯑鯒鯓鯔鯕鯖鯗鯘鯙鯚鯛酢酡酰酩酯酽酾酲酴酹醌醅醐醍醑醢醣醪醭醮醯醵醴醺豕鹾趸跫踅蹙蹩趵趿趼趺"
	u"跄跖跗跚跞跎跏跛跆跬跷跸跣跹跻跤踉跽踔踝踟踬踮踣踯踺蹀踹踵踽踱蹉蹁蹂蹑蹒蹊蹰蹶蹼蹯蹴躅躏躔躐躜躞豸貂貊貅貘貔斛觖觞觚觜鯜鯝鯞鯟鯠鯡鯢鯣鯤鯥鯦鯧鯨鯩鯪鯫鯬鯭鯮鯯鯰鯱鯲鯳鯴鯵鯶鯷鯸鯹鯺鯻鯼"
	u"鯽鯾鯿鰀鰁鰂鰃鰄鰅鰆鰇鰈鰉鰊鰋鰌鰍鰎鰏鰐鰑鰒鰓鰔鰕鰖鰗鰘鰙鰚\ufffe鰛鰜鰝鰞鰟鰠鰡鰢鰣鰤鰥鰦鰧鰨鰩鰪鰫鰬鰭鰮鰯鰰鰱鰲鰳鰴鰵鰶鰷鰸鰹鰺鰻觥觫觯訾謦靓雩雳雯霆霁霈霏霎霪霭霰霾龀龃龅龆龇"
	u"龈龉龊龌黾鼋鼍隹隼隽雎雒瞿雠銎銮鋈錾鍪鏊鎏鐾鑫鱿鲂鲅鲆鲇鲈稣鲋鲎鲐鲑鲒鲔鲕鲚鲛鲞鲟鲠鲡鲢鲣鲥鲦鲧鲨鲩鲫鲭鲮鲰鲱鲲鲳鲴鲵鲶鲷鲺鲻鲼鲽鳄鳅鳆鳇鳊鳋鰼鰽鰾鰿鱀鱁鱂鱃鱄鱅鱆鱇鱈鱉鱊鱋鱌鱍鱎鱏鱐"
	u"鱑鱒鱓鱔鱕鱖鱗鱘鱙鱚鱛鱜鱝鱞鱟鱠鱡鱢鱣鱤鱥鱦鱧鱨鱩鱪鱫鱬鱭鱮鱯鱰鱱鱲鱳鱴鱵鱶鱷鱸鱹鱺\ufffe鱻鱽鱾鲀鲃鲄鲉鲊鲌鲏鲓鲖鲗鲘鲙鲝鲪鲬鲯鲹鲾鲿鳀鳁鳂鳈鳉鳑鳒鳚鳛鳠鳡鳌鳍鳎鳏鳐鳓鳔鳕鳗鳘鳙"
	u"鳜鳝鳟鳢靼鞅鞑鞒鞔鞯鞫鞣鞲鞴骱骰骷鹘骶骺骼髁髀髅髂髋髌髑魅魃魇魉魈魍魑飨餍餮饕饔髟髡髦髯髫髻髭髹鬈鬏鬓鬟鬣麽麾縻麂麇麈麋麒鏖麝麟黛黜黝黠黟黢黩黧黥黪黯鼢鼬鼯鼹鼷鼽鼾齄鳣鳤鳥鳦鳧鳨鳩鳪鳫"
	u"鳬鳭鳮鳯鳰鳱鳲鳳鳴鳵鳶鳷鳸鳹鳺鳻鳼鳽鳾鳿鴀鴁鴂鴃鴄鴅鴆鴇鴈鴉鴊鴋鴌鴍鴎鴏鴐鴑鴒鴓鴔鴕鴖鴗鴘鴙鴚鴛鴜鴝鴞鴟鴠鴡\ufffe鴢鴣鴤鴥鴦鴧鴨鴩鴪鴫鴬鴭鴮鴯鴰鴱鴲鴳鴴鴵鴶鴷鴸鴹鴺鴻鴼鴽鴾鴿鵀鵁"
	u"鵂\ue234\ue235\ue236\ue237\ue238\ue239\ue23a\ue23b\ue23c\ue23d\ue23e\ue23f\ue240\ue241\ue242\ue243"
	u"\ue244\ue245\ue246\ue247\ue248\ue249\ue24a\ue24b\ue24c\ue24d\ue24e\ue24f\ue250\ue251\ue252\ue253"
	u"\ue254\ue255\ue256\ue257\ue258\ue259\ue25a\ue25b\ue25c\ue25d\ue25e\ue25f\ue260\ue261\ue262\ue263"
	u"\ue264\ue265\ue266\ue267\ue268\ue269\ue26a\ue26b\ue26c\ue26d\ue26e\ue26f\ue270\ue271\ue272\ue273"
	u"\ue274\ue275\ue276\ue277\ue278\ue279\ue27a\ue27b\ue27c\ue27d\ue27e\ue27f\ue280\ue281\ue282\ue283"
	u"\ue284\ue285\ue286\ue287\ue288\ue289\ue28a\ue28b\ue28c\ue28d\ue28e\ue28f\ue290\ue291鵃鵄鵅鵆鵇鵈鵉鵊"
	u"鵋鵌鵍鵎鵏鵐鵑鵒鵓鵔鵕鵖鵗鵘鵙鵚鵛鵜鵝鵞鵟鵠鵡鵢鵣鵤鵥鵦鵧鵨鵩鵪鵫鵬鵭鵮鵯鵰鵱鵲鵳鵴鵵鵶鵷鵸鵹鵺鵻鵼鵽鵾鵿鶀鶁\ufffe鶂鶃鶄鶅鶆鶇鶈鶉鶊鶋鶌鶍鶎鶏鶐鶑鶒鶓鶔鶕鶖鶗鶘鶙鶚鶛鶜鶝鶞鶟鶠"
	u"鶡鶢\ue292\ue293\ue294\ue295\ue296\ue297\ue298\ue299\ue29a\ue29b\ue29c\ue29d\ue29e\ue29f\ue2a0"
	u"\ue2a1\ue2a2\ue2a3\ue2a4\ue2a5\ue2a6\ue2a7\ue2a8\ue2a9\ue2aa\ue2ab\ue2ac\ue2ad\ue2ae\ue2af\ue2b0"
	u"\ue2b1\ue2b2\ue2b3\ue2b4\ue2b5\ue2b6\ue2b7\ue2b8\ue2b9\ue2ba\ue2bb\ue2bc\ue2bd\ue2be\ue2bf\ue2c0"
	u"\ue2c1\ue2c2\ue2c3\ue2c4\ue2c5\ue2c6\ue2c7\ue2c8\ue2c9\ue2ca\ue2cb\ue2cc\ue2cd\ue2ce\ue2cf\ue2d0"
	u"\ue2d1\ue2d2\ue2d3\ue2d4\ue2d5\ue2d6\ue2d7\ue2d8\ue2d9\ue2da\ue2db\ue2dc\ue2dd\ue2de\ue2df\ue2e0"
	u"\ue2e1\ue2e2\ue2e3\ue2e4\ue2e5\ue2e6\ue2e7\ue2e8\ue2e9\ue2ea\ue2eb\ue2ec\ue2ed\ue2ee\ue2ef鶣鶤"
	u"鶥鶦鶧鶨鶩鶪鶫鶬鶭鶮鶯鶰鶱鶲鶳鶴鶵鶶鶷鶸鶹鶺鶻鶼鶽鶾鶿鷀鷁鷂鷃鷄鷅鷆鷇鷈鷉鷊鷋鷌鷍鷎鷏鷐鷑鷒鷓鷔鷕鷖鷗鷘鷙鷚鷛鷜鷝鷞鷟鷠鷡\ufffe鷢鷣鷤鷥鷦鷧鷨鷩鷪鷫鷬鷭鷮鷯鷰鷱鷲鷳鷴鷵鷶鷷鷸鷹鷺"
	u"鷻鷼鷽鷾鷿鸀鸁鸂\ue2f0\ue2f1\ue2f2\ue2f3\ue2f4\ue2f5\ue2f6\ue2f7\ue2f8\ue2f9\ue2fa\ue2fb\ue2fc\ue2fd"
	u"\ue2fe\ue2ff\ue300\ue301\ue302\ue303\ue304\ue305\ue306\ue307\ue308\ue309\ue30a\ue30b\ue30c\ue30d"
	u"\ue30e\ue30f\ue310\ue311\ue312\ue313\ue314\ue315\ue316\ue317\ue318\ue319\ue31a\ue31b\ue31c\ue31d"
	u"\ue31e\ue31f\ue320\ue321\ue322\ue323\ue324\ue325\ue326\ue327\ue328\ue329\ue32a\ue32b\ue32c\ue32d"
	u"\ue32e\ue32f\ue330\ue331\ue332\ue333\ue334\ue335\ue336\ue337\ue338\ue339\ue33a\ue33b\ue33c\ue33d"
	u"\ue33e\ue33f\ue340\ue341\ue342\ue343\ue344\ue345\ue346\ue347\ue348\ue349\ue34a\ue34b\ue34c\ue34d"
	u"鸃鸄鸅鸆鸇鸈鸉鸊鸋鸌鸍鸎鸏鸐鸑鸒鸓鸔鸕鸖鸗鸘鸙鸚鸛鸜鸝鸞鸤鸧鸮鸰鸴鸻鸼鹀鹍鹐鹒鹓鹔鹖鹙鹝鹟鹠鹡鹢鹥鹮鹯鹲鹴鹵鹶鹷鹸鹹鹺鹻鹼鹽麀\ufffe麁麃麄麅麆麉麊麌麍麎麏麐麑麔麕麖麗麘麙麚麛麜麞"
	u"麠麡麢麣麤麥麧麨麩麪\ue34e\ue34f\ue350\ue351\ue352\ue353\ue354\ue355\ue356\ue357\ue358\ue359\ue35a\ue35b"
	u"\ue35c\ue35d\ue35e\ue35f\ue360\ue361\ue362\ue363\ue364\ue365\ue366\ue367\ue368\ue369\ue36a\ue36b"
	u"\ue36c\ue36d\ue36e\ue36f\ue370\ue371\ue372\ue373\ue374\ue375\ue376\ue377\ue378\ue379\ue37a\ue37b"
	u"\ue37c\ue37d\ue37e\ue37f\ue380\ue381\ue382\ue383\ue384\ue385\ue386\ue387\ue388\ue389\ue38a\ue38b"
	u"\ue38c\ue38d\ue38e\ue38f\ue390\ue391\ue392\ue393\ue394\ue395\ue396\ue397\ue398\ue399\ue39a\ue39b"
	u"\ue39c\ue39d\ue39e\ue39f\ue3a0\ue3a1\ue3a2\ue3a3\ue3a4\ue3a5\ue3a6\ue3a7\ue3a8\ue3a9\ue3aa\ue3ab"
	u"麫麬麭麮麯麰麱麲麳麵麶麷麹麺麼麿黀黁黂黃黅黆黇黈黊黋黌黐黒黓黕黖黗黙黚點黡黣黤黦黨黫黬黭黮黰黱黲黳黴黵黶黷黸黺黽黿鼀鼁鼂鼃鼄鼅\ufffe鼆鼇鼈鼉鼊鼌鼏鼑鼒鼔鼕鼖鼘鼚鼛鼜鼝鼞鼟鼡鼣鼤鼥"
	u"鼦鼧鼨鼩鼪鼫鼭鼮鼰鼱\ue3ac\ue3ad\ue3ae\ue3af\ue3b0\ue3b1\ue3b2\ue3b3\ue3b4\ue3b5\ue3b6\ue3b7\ue3b8\ue3b9"
	u"\ue3ba\ue3bb\ue3bc\ue3bd\ue3be\ue3bf\ue3c0\ue3c1\ue3c2\ue3c3\ue3c4\ue3c5\ue3c6\ue3c7\ue3c8\ue3c9"
	u"\ue3ca\ue3cb\ue3cc\ue3cd\ue3ce\ue3cf\ue3d0\ue3d1\ue3d2\ue3d3\ue3d4\ue3d5\ue3d6\ue3d7\ue3d8\ue3d9"
	u"\ue3da\ue3db\ue3dc\ue3dd\ue3de\ue3df\ue3e0\ue3e1\ue3e2\ue3e3\ue3e4\ue3e5\ue3e6\ue3e7\ue3e8\ue3e9"
	u"\ue3ea\ue3eb\ue3ec\ue3ed\ue3ee\ue3ef\ue3f0\ue3f1\ue3f2\ue3f3\ue3f4\ue3f5\ue3f6\ue3f7\ue3f8\ue3f9"
	u"\ue3fa\ue3fb\ue3fc\ue3fd\ue3fe\ue3ff\ue400\ue401\ue402\ue403\ue404\ue405\ue406\ue407\ue408\ue409"
	u"鼲鼳鼴鼵鼶鼸鼺鼼鼿齀齁齂齃齅齆齇齈齉齊齋齌齍齎齏齒齓齔齕齖齗齘齙齚齛齜齝齞齟齠齡齢齣齤齥齦齧齨齩齪齫齬齭齮齯齰齱齲齳齴齵齶齷齸\ufffe齹齺齻齼齽齾龁龂龍龎龏龐龑龒龓龔龕龖龗龘龜龝龞"
	u"龡龢龣龤龥郎凉秊裏隣\ue40a\ue40b\ue40c\ue40d\ue40e\ue40f\ue410\ue411\ue412\ue413\ue414\ue415\ue416\ue417"
	u"\ue418\ue419\ue41a\ue41b\ue41c\ue41d\ue41e\ue41f\ue420\ue421\ue422\ue423\ue424\ue425\ue426\ue427"
	u"\ue428\ue429\ue42a\ue42b\ue42c\ue42d\ue42e\ue42f\ue430\ue431\ue432\ue433\ue434\ue435\ue436\ue437"
	u"\ue438\ue439\ue43a\ue43b\ue43c\ue43d\ue43e\ue43f\ue440\ue441\ue442\ue443\ue444\ue445\ue446\ue447"
	u"\ue448\ue449\ue44a\ue44b\ue44c\ue44d\ue44e\ue44f\ue450\ue451\ue452\ue453\ue454\ue455\ue456\ue457"
	u"\ue458\ue459\ue45a\ue45b\ue45c\ue45d\ue45e\ue45f\ue460\ue461\ue462\ue463\ue464\ue465\ue466\ue467"
	u"兀嗀﨎﨏﨑﨓﨔礼﨟蘒﨡﨣﨤﨧﨨﨩\u2e81\ue816\ue817\ue818\u2e84㑳㑇\u2e88\u2e8b\ue81e㖞㘚㘎\u2e8c\u2e97㥮㤘\ue826㧏㧟㩳"
	u"㧐\ue82b\ue82c㭎㱮㳠\u2ea7\ue831\ue832\u2eaa䁖䅟\u2eae䌷\u2eb3\u2eb6\u2eb7\ue83b䎱䎬\u2ebb䏝䓖䙡䙌\ue843\ufffe"
	u"䜣䜩䝼䞍\u2eca䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶\ue854\ue855䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮\ue864\ue468\ue469\ue46a\ue46b\ue46c\ue46d\ue46e"
	u"\ue46f\ue470\ue471\ue472\ue473\ue474\ue475\ue476\ue477\ue478\ue479\ue47a\ue47b\ue47c\ue47d\ue47e"
	u"\ue47f\ue480\ue481\ue482\ue483\ue484\ue485\ue486\ue487\ue488\ue489\ue48a\ue48b\ue48c\ue48d\ue48e"
	u"\ue48f\ue490\ue491\ue492\ue493\ue494\ue495\ue496\ue497\ue498\ue499\ue49a\ue49b\ue49c\ue49d\ue49e"
	u"\ue49f\ue4a0\ue4a1\ue4a2\ue4a3\ue4a4\ue4a5\ue4a6\ue4a7\ue4a8\ue4a9\ue4aa\ue4ab\ue4ac\ue4ad\ue4ae"
	u"\ue4af\ue4b0\ue4b1\ue4b2\ue4b3\ue4b4\ue4b5\ue4b6\ue4b7\ue4b8\ue4b9\ue4ba\ue4bb\ue4bc\ue4bd\ue4be"
	u"\ue4bf\ue4c0\ue4c1\ue4c2\ue4c3\ue4c4\ue4c5\u3000\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f"
	u"\uff01\u309b\u309c\u00b4\uff40\u00a8\uff3e\uffe3\uff3fヽヾゝゞ\u3003仝々〆〇ー\u2015\u2010\uff0f\uff3c"
	u"\uff5e\u2225\uff5c\u2026\u2025\u2018\u2019\u201c\u201d\uff08\uff09\u3014\u3015\uff3b\uff3d\uff5b"
	u"\uff5d\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\uff0b\uff0d\u00b1\u00d7\ufffe"
	u"\u00f7\uff1d\u2260\uff1c\uff1e\u2266\u2267\u221e\u2234\u2642\u2640\u00b0\u2032\u2033\u2103\uffe5"
	u"\uff04\uffe0\uffe1\uff05\uff03\uff06\uff0a\uff20\u00a7\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6"
	u"\u25a1\u25a0\u25b3\u25b2\u25bd\u25bc\u203b\u3012\u2192\u2190\u2191\u2193\u3013\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2208\u220b\u2286\u2287\u2282\u2283\u222a\u2229"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2227\u2228\ufffe\u21d2\u21d4\u2200\u2203\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2220\u22a5\u2312\u2202\u2207\u2261"
	u"\u2252\u226a\u226b\u221a\u223d\u221d\ufffe\u222b\u222c\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"Å\u2030\u266f\u266d\u266a\u2020\u2021\u00b6\ufffe\ufffe\ufffe\ufffe\u25ef０１２３４５６７８９\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffeＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffeａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ\ufffe\ufffe\ufffe\ufffeぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつ"
	u"づてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネ"
	u"ノハバパヒビピフブプヘベペホボポマミ\ufffeムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeαβγδεζηθικλμνξοπρστυ"
	u"φχψωАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffeабвгдеёжзийклмн\ufffeопрстуфхцчшщъыьэюя\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2500\u2502\u250c\u2510\u2518\u2514\u251c"
	u"\u252c\u2524\u2534\u253c\u2501\u2503\u250f\u2513\u251b\u2517\u2523\u2533\u252b\u253b\u254b\u2520"
	u"\u252f\u2528\u2537\u253f\u251d\u2530\u2525\u2538\u2542亜唖娃阿哀愛挨姶逢葵茜穐悪握渥旭葦芦鰺梓圧斡扱宛姐虻飴絢綾鮎或粟袷安庵按暗案"
	u"闇鞍杏以伊位依偉囲夷委威尉惟意慰易椅為畏異移維緯胃萎衣謂違遺医井亥域育郁磯一壱溢逸稲茨芋鰯允印咽員因姻引飲淫胤蔭院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営"
	u"嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円\ufffe園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶苑薗遠鉛鴛塩於汚甥凹央奥往応押旺横欧殴王翁襖鶯鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下"
	u"化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓駕介会解回塊壊廻快怪悔恢懐戒拐改魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該"
	u"鎧骸浬馨蛙垣柿蠣鈎劃嚇各廓拡攪格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫\ufffe橿梶鰍潟割喝恰括活渇滑葛褐轄且鰹叶椛樺鞄株兜竈蒲釜鎌噛鴨栢茅萱粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛"
	u"干幹患感慣憾換敢柑桓棺款歓汗漢澗灌環甘監看竿管簡緩缶翰肝艦莞観諫貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄機帰毅気汽畿祈季稀紀徽規記貴起軌"
	u"輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救\ufffe朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京供侠僑兇競共凶協"
	u"匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝堯暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈掘窟沓靴轡窪"
	u"熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頸鶏芸迎鯨\ufffe劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸"
	u"拳捲検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効"
	u"勾厚口向后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昻晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏航荒行衡講貢購郊酵鉱礦鋼閤降\ufffe項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀"
	u"酷鵠黒獄漉腰甑忽惚骨狛込此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋"
	u"搾昨朔柵窄策索錯桜鮭笹匙冊刷察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止\ufffe死氏獅祉私糸紙紫肢"
	u"脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆疾質実蔀篠偲柴芝屡蘂縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹"
	u"主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周宗就州修愁拾洲秀秋終繍習臭舟蒐衆襲讐蹴輯週酋酬集醜什住充十従戎柔汁渋獣縦重銃叔夙宿淑祝縮粛塾熟出術述俊峻春瞬竣舜駿准循旬楯殉淳\ufffe"
	u"準潤盾純巡遵醇順処初所暑曙渚庶緒署書薯藷諸助叙女序徐恕鋤除傷償勝匠升召哨商唱嘗奨妾娼宵将小少尚庄床廠彰承抄招掌捷昇昌昭晶松梢樟樵沼消渉湘焼焦照症省硝礁祥称章笑粧紹肖菖蒋蕉衝裳訟証詔詳象"
	u"賞醤鉦鍾鐘障鞘上丈丞乗冗剰城場壌嬢常情擾条杖浄状畳穣蒸譲醸錠嘱埴飾拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靱笥諏"
	u"須酢図厨\ufffe逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績"
	u"脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線繊羨腺舛船薦詮賤践選遷銭銑閃鮮前善漸然全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢"
	u"倉喪壮奏爽宋層匝惣想捜掃挿掻\ufffe操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎臓蔵贈造促側則即息捉束測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵"
	u"楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只叩但達辰奪脱巽竪辿棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断"
	u"暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄\ufffe逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵帖帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕"
	u"沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壺嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄逓邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼"
	u"転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥礪努度土奴怒倒党冬\ufffe凍刀唐塔塘套宕島嶋悼投搭東桃檮棟盗淘湯濤灯燈当痘祷等答筒糖統到董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞"
	u"洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二尼弐邇匂賑肉虹廿日乳入如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃"
	u"粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅\ufffe楳煤狽買売賠陪這蠅秤矧萩伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦函箱硲箸肇筈櫨幡肌畑畠"
	u"八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美鼻柊稗匹疋髭彦膝菱"
	u"肘弼必畢筆逼檜姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷\ufffe斧普浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服福"
	u"腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方"
	u"朋法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻凡盆\ufffe摩磨魔麻埋妹昧枚毎哩槇幕膜枕鮪柾鱒桝亦俣又抹"
	u"末沫迄儘繭麿万慢満漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約"
	u"薬訳躍靖柳藪鑓愉愈油癒諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊耀葉蓉要謡踊遙陽養慾抑欲\ufffe沃浴翌翼淀羅螺裸来莱頼雷"
	u"洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼"
	u"苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼籠老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲亙亘鰐詫藁蕨椀湾碗腕\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe弌丐丕个丱丶丼丿乂乖乘亂亅豫亊舒弍于亞亟亠亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈"
	u"侏侘佻佩佰侑佯來侖侭俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲僉僊傳僂僖僞僥僭僣僮價僵儉儁儂儖儕儔儚儡儺儷儼儻儿兀兒兌兔兢竸兩兪兮冀冂囘册冉冏冑冓"
	u"冕冖冤冦冢冩冪冫决冱冲冰况冽凅凉凛几處凩凭\ufffe凰凵凾刄刋刔刎刧刪刮刳刹剏剄剋剌剞剔剪剴剩剳剿剽劍劔劒剱劈劑辨辧劬劭劼劵勁勍勗勞勣勦飭勠勳勵勸勹匆匈甸匍匐匏匕匚匣匯匱匳匸區卆卅丗"
	u"卉卍凖卞卩卮夘卻卷厂厖厠厦厥厮厰厶參簒雙叟曼燮叮叨叭叺吁吽呀听吭吼吮吶吩吝呎咏呵咎呟呱呷呰咒呻咀呶咄咐咆哇咢咸咥咬哄哈咨咫哂咤咾咼哘哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟"
	u"啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸\ufffe噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿圄圉圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳"
	u"垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壷壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢奠奧奬奩奸妁妝佞侫妣妲姆姨姜妍姙姚娥娟娑娜娉娚婀婬婉"
	u"娵娶婢婪媚媼媾嫋嫂媽嫣嫗嫦嫩嫖嫺嫻嬌嬋嬖嬲嫐嬪嬶嬾孃孅孀孑孕孚孛孥孩孰孳孵學斈孺宀\ufffe它宦宸寃寇寉寔寐寤實寢寞寥寫寰寶寳尅將專對尓尠尢尨尸尹屁屆屎屓屐屏孱屬屮乢屶屹岌岑岔妛岫岻"
	u"岶岼岷峅岾峇峙峩峽峺峭嶌峪崋崕崗嵜崟崛崑崔崢崚崙崘嵌嵒嵎嵋嵬嵳嵶嶇嶄嶂嶢嶝嶬嶮嶽嶐嶷嶼巉巍巓巒巖巛巫已巵帋帚帙帑帛帶帷幄幃幀幎幗幔幟幢幤幇幵并幺麼广庠廁廂廈廐廏廖廣廝廚廛廢廡廨廩廬廱廳"
	u"廰廴廸廾弃弉彝彜弋弑弖弩弭弸彁彈彌彎弯彑彖彗彙彡彭彳彷徃徂彿徊很徑徇從徙徘徠徨徭徼忖忻忤忸忱忝悳忿怡恠\ufffe怙怐怩怎怱怛怕怫怦怏怺恚恁恪恷恟恊恆恍恣恃恤恂恬恫恙悁悍惧悃悚悄悛悖悗"
	u"悒悧悋惡悸惠惓悴忰悽惆悵惘慍愕愆惶惷愀惴惺愃愡惻惱愍愎慇愾愨愧慊愿愼愬愴愽慂慄慳慷慘慙慚慫慴慯慥慱慟慝慓慵憙憖憇憬憔憚憊憑憫憮懌懊應懷懈懃懆憺懋罹懍懦懣懶懺懴懿懽懼懾戀戈戉戍戌戔戛戞戡"
	u"截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫\ufffe捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨搏摧摯摶摎撹"
	u"撕撓撥撩撈撼據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟晢晰暃暈暎暉"
	u"暄暘暝曁暹曉暾暼曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧桧栞框栩桀桍栲桎\ufffe梳栫桙档桷桿梟梏梭梔條梛梃梼梹"
	u"桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔槫樊樒櫁樣樓"
	u"橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯\ufffe麾氈氓气氛"
	u"氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕涛涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺湎渤滿渝游"
	u"溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑潅滬滸滾漿滲漱滯漲滌漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳炮烟烋烝\ufffe"
	u"烙焉烽焜焙煥熙熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏默獗獪獨獰獸獵獻獺珈"
	u"玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑤瑾璋璞璧瓊瓏瓔珱瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳痃疵疽疸疼疱痍痊痒痙"
	u"痣痞痾痿\ufffe痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇睚睨睫睛睥睿睾睹瞎瞋"
	u"瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒砿砠砺硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠稟禀稱稻稾稷穃穗穉穡"
	u"穢穩龝穰穹穽窈窗窕窘窖窩竃窰\ufffe窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆篝篩簑簔篦篥篭簀簇簓"
	u"篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆紂紜紕紊絅絋紮紲紿紵絆絳絖絎絲絨絮絏絣經綉絛綏絽綛綺綮綣綵緇綽綫總綢綯緜綸綟綰"
	u"緘緝緤緞緻緲緡縅縊縣縡縒縱縟縉縋縢繆繦縻縵縹繃縷\ufffe縲縺繧繝繖繞繙繚繹繪繩繼繻纃緕繽辮繿纈纉續纒纐纓纔纖纎纛纜缸缺罅罌罍罎罐网罕罔罘罟罠罨罩罧罸羂羆羃羈羇羌羔羞羝羚羣羯羲羹羮羶"
	u"羸譱翅翆翊翕翔翡翦翩翳翹飜耆耄耋耒耘耙耜耡耨耿耻聊聆聒聘聚聟聢聨聳聲聰聶聹聽聿肄肆肅肛肓肚肭冐肬胛胥胙胝胄胚胖脉胯胱脛脩脣脯腋隋腆脾腓腑胼腱腮腥腦腴膃膈膊膀膂膠膕膤膣腟膓膩膰膵膾膸膽臀"
	u"臂膺臉臍臑臙臘臈臚臟臠臧臺臻臾舁舂舅與舊舍舐舖舩舫舸舳艀艙艘艝艚艟艤\ufffe艢艨艪艫舮艱艷艸艾芍芒芫芟芻芬苡苣苟苒苴苳苺莓范苻苹苞茆苜茉苙茵茴茖茲茱荀茹荐荅茯茫茗茘莅莚莪莟莢莖茣莎"
	u"莇莊荼莵荳荵莠莉莨菴萓菫菎菽萃菘萋菁菷萇菠菲萍萢萠莽萸蔆菻葭萪萼蕚蒄葷葫蒭葮蒂葩葆萬葯葹萵蓊葢蒹蒿蒟蓙蓍蒻蓚蓐蓁蓆蓖蒡蔡蓿蓴蔗蔘蔬蔟蔕蔔蓼蕀蕣蕘蕈蕁蕊蕋蕕薀薤薈薑薊薨蕭薔薛薮薇薜蕷蕾薐"
	u"藉薺藏薹藐藕藝藥藜藹蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蛎蚫蛔蛞蛩蛬\ufffe蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙蝓蝣蝪蝿螢螟螂螯蟋螽蟀"
	u"蟐雖螫蟄螳蟇蟆螻蟯蟲蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞襦襤襭襪襯襴襷襾覃"
	u"覈覊覓覘覡覩覦覬覯覲覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諌諳諧\ufffe諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫譟"
	u"譬譯譴譽讀讌讎讒讓讖讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賎賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴"
	u"蹊蹇蹉蹌蹐蹈蹙蹤蹠踪蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜\ufffe轢轣轤辜辟辣辭辯辷迚迥迢迪迯迩迴逅迹迺逑逕逡"
	u"逍逞逖逋逧逶逵逹迸遏遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖"
	u"銓銛鉚鋏銹銷鋩錏鋺鍄錮錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙\ufffe閠閨閧閭閼閻閹閾闊濶闃闍"
	u"闌闕闔闖關闡闥闢阡阨阮阯陂陌陏陋陷陜陞陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靭靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈"
	u"韋韜韭齏韲竟韶韵頏頌頚頤頡頷頽顆顏顋顫顯顰顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃\ufffe騾驕"
	u"驍驛驗驟驢驥驤驩驫驪骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鯵鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡"
	u"鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鴬鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥"
	u"黨黯\ufffe黴黶黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠尭槙遥瑶凜煕\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007"
	u"\ue008\ue009\ue00a\ue00b\ue00c\ue00d\ue00e\ue00f\ue010\ue011\ue012\ue013\ue014\ue015\ue016\ue017"
	u"\ue018\ue019\ue01a\ue01b\ue01c\ue01d\ue01e\ue01f\ue020\ue021\ue022\ue023\ue024\ue025\ue026\ue027"
	u"\ue028\ue029\ue02a\ue02b\ue02c\ue02d\ue02e\ue02f\ue030\ue031\ue032\ue033\ue034\ue035\ue036\ue037"
	u"\ue038\ue039\ue03a\ue03b\ue03c\ue03d\ue03e\ufffe\ue03f\ue040\ue041\ue042\ue043\ue044\ue045\ue046"
	u"\ue047\ue048\ue049\ue04a\ue04b\ue04c\ue04d\ue04e\ue04f\ue050\ue051\ue052\ue053\ue054\ue055\ue056"
	u"\ue057\ue058\ue059\ue05a\ue05b\ue05c\ue05d\ue05e\ue05f\ue060\ue061\ue062\ue063\ue064\ue065\ue066"
	u"\ue067\ue068\ue069\ue06a\ue06b\ue06c\ue06d\ue06e\ue06f\ue070\ue071\ue072\ue073\ue074\ue075\ue076"
	u"\ue077\ue078\ue079\ue07a\ue07b\ue07c\ue07d\ue07e\ue07f\ue080\ue081\ue082\ue083\ue084\ue085\ue086"
	u"\ue087\ue088\ue089\ue08a\ue08b\ue08c\ue08d\ue08e\ue08f\ue090\ue091\ue092\ue093\ue094\ue095\ue096"
	u"\ue097\ue098\ue099\ue09a\ue09b\ue09c\ue09d\ue09e\ue09f\ue0a0\ue0a1\ue0a2\ue0a3\ue0a4\ue0a5\ue0a6"
	u"\ue0a7\ue0a8\ue0a9\ue0aa\ue0ab\ue0ac\ue0ad\ue0ae\ue0af\ue0b0\ue0b1\ue0b2\ue0b3\ue0b4\ue0b5\ue0b6"
	u"\ue0b7\ue0b8\ue0b9\ue0ba\ue0bb\ue0bc\ue0bd\ue0be\ue0bf\ue0c0\ue0c1\ue0c2\ue0c3\ue0c4\ue0c5\ue0c6"
	u"\ue0c7\ue0c8\ue0c9\ue0ca\ue0cb\ue0cc\ue0cd\ue0ce\ue0cf\ue0d0\ue0d1\ue0d2\ue0d3\ue0d4\ue0d5\ue0d6"
	u"\ue0d7\ue0d8\ue0d9\ue0da\ue0db\ue0dc\ue0dd\ue0de\ue0df\ue0e0\ue0e1\ue0e2\ue0e3\ue0e4\ue0e5\ue0e6"
	u"\ue0e7\ue0e8\ue0e9\ue0ea\ue0eb\ue0ec\ue0ed\ue0ee\ue0ef\ue0f0\ue0f1\ue0f2\ue0f3\ue0f4\ue0f5\ue0f6"
	u"\ue0f7\ue0f8\ue0f9\ue0fa\ufffe\ue0fb\ue0fc\ue0fd\ue0fe\ue0ff\ue100\ue101\ue102\ue103\ue104\ue105"
	u"\ue106\ue107\ue108\ue109\ue10a\ue10b\ue10c\ue10d\ue10e\ue10f\ue110\ue111\ue112\ue113\ue114\ue115"
	u"\ue116\ue117\ue118\ue119\ue11a\ue11b\ue11c\ue11d\ue11e\ue11f\ue120\ue121\ue122\ue123\ue124\ue125"
	u"\ue126\ue127\ue128\ue129\ue12a\ue12b\ue12c\ue12d\ue12e\ue12f\ue130\ue131\ue132\ue133\ue134\ue135"
	u"\ue136\ue137\ue138\ue139\ue13a\ue13b\ue13c\ue13d\ue13e\ue13f\ue140\ue141\ue142\ue143\ue144\ue145"
	u"\ue146\ue147\ue148\ue149\ue14a\ue14b\ue14c\ue14d\ue14e\ue14f\ue150\ue151\ue152\ue153\ue154\ue155"
	u"\ue156\ue157\ue158\ue159\ue15a\ue15b\ue15c\ue15d\ue15e\ue15f\ue160\ue161\ue162\ue163\ue164\ue165"
	u"\ue166\ue167\ue168\ue169\ue16a\ue16b\ue16c\ue16d\ue16e\ue16f\ue170\ue171\ue172\ue173\ue174\ue175"
	u"\ue176\ue177\ue178\ue179\ue17a\ue17b\ue17c\ue17d\ue17e\ue17f\ue180\ue181\ue182\ue183\ue184\ue185"
	u"\ue186\ue187\ue188\ue189\ue18a\ue18b\ue18c\ue18d\ue18e\ue18f\ue190\ue191\ue192\ue193\ue194\ue195"
	u"\ue196\ue197\ue198\ue199\ue19a\ue19b\ue19c\ue19d\ue19e\ue19f\ue1a0\ue1a1\ue1a2\ue1a3\ue1a4\ue1a5"
	u"\ue1a6\ue1a7\ue1a8\ue1a9\ue1aa\ue1ab\ue1ac\ue1ad\ue1ae\ue1af\ue1b0\ue1b1\ue1b2\ue1b3\ue1b4\ue1b5"
	u"\ue1b6\ufffe\ue1b7\ue1b8\ue1b9\ue1ba\ue1bb\ue1bc\ue1bd\ue1be\ue1bf\ue1c0\ue1c1\ue1c2\ue1c3\ue1c4"
	u"\ue1c5\ue1c6\ue1c7\ue1c8\ue1c9\ue1ca\ue1cb\ue1cc\ue1cd\ue1ce\ue1cf\ue1d0\ue1d1\ue1d2\ue1d3\ue1d4"
	u"\ue1d5\ue1d6\ue1d7\ue1d8\ue1d9\ue1da\ue1db\ue1dc\ue1dd\ue1de\ue1df\ue1e0\ue1e1\ue1e2\ue1e3\ue1e4"
	u"\ue1e5\ue1e6\ue1e7\ue1e8\ue1e9\ue1ea\ue1eb\ue1ec\ue1ed\ue1ee\ue1ef\ue1f0\ue1f1\ue1f2\ue1f3\ue1f4"
	u"\ue1f5\ue1f6\ue1f7\ue1f8\ue1f9\ue1fa\ue1fb\ue1fc\ue1fd\ue1fe\ue1ff\ue200\ue201\ue202\ue203\ue204"
	u"\ue205\ue206\ue207\ue208\ue209\ue20a\ue20b\ue20c\ue20d\ue20e\ue20f\ue210\ue211\ue212\ue213\ue214"
	u"\ue215\ue216\ue217\ue218\ue219\ue21a\ue21b\ue21c\ue21d\ue21e\ue21f\ue220\ue221\ue222\ue223\ue224"
	u"\ue225\ue226\ue227\ue228\ue229\ue22a\ue22b\ue22c\ue22d\ue22e\ue22f\ue230\ue231\ue232\ue233\ue234"
	u"\ue235\ue236\ue237\ue238\ue239\ue23a\ue23b\ue23c\ue23d\ue23e\ue23f\ue240\ue241\ue242\ue243\ue244"
	u"\ue245\ue246\ue247\ue248\ue249\ue24a\ue24b\ue24c\ue24d\ue24e\ue24f\ue250\ue251\ue252\ue253\ue254"
	u"\ue255\ue256\ue257\ue258\ue259\ue25a\ue25b\ue25c\ue25d\ue25e\ue25f\ue260\ue261\ue262\ue263\ue264"
	u"\ue265\ue266\ue267\ue268\ue269\ue26a\ue26b\ue26c\ue26d\ue26e\ue26f\ue270\ue271\ue272\ufffe\ue273"
	u"\ue274\ue275\ue276\ue277\ue278\ue279\ue27a\ue27b\ue27c\ue27d\ue27e\ue27f\ue280\ue281\ue282\ue283"
	u"\ue284\ue285\ue286\ue287\ue288\ue289\ue28a\ue28b\ue28c\ue28d\ue28e\ue28f\ue290\ue291\ue292\ue293"
	u"\ue294\ue295\ue296\ue297\ue298\ue299\ue29a\ue29b\ue29c\ue29d\ue29e\ue29f\ue2a0\ue2a1\ue2a2\ue2a3"
	u"\ue2a4\ue2a5\ue2a6\ue2a7\ue2a8\ue2a9\ue2aa\ue2ab\ue2ac\ue2ad\ue2ae\ue2af\ue2b0\ue2b1\ue2b2\ue2b3"
	u"\ue2b4\ue2b5\ue2b6\ue2b7\ue2b8\ue2b9\ue2ba\ue2bb\ue2bc\ue2bd\ue2be\ue2bf\ue2c0\ue2c1\ue2c2\ue2c3"
	u"\ue2c4\ue2c5\ue2c6\ue2c7\ue2c8\ue2c9\ue2ca\ue2cb\ue2cc\ue2cd\ue2ce\ue2cf\ue2d0\ue2d1\ue2d2\ue2d3"
	u"\ue2d4\ue2d5\ue2d6\ue2d7\ue2d8\ue2d9\ue2da\ue2db\ue2dc\ue2dd\ue2de\ue2df\ue2e0\ue2e1\ue2e2\ue2e3"
	u"\ue2e4\ue2e5\ue2e6\ue2e7\ue2e8\ue2e9\ue2ea\ue2eb\ue2ec\ue2ed\ue2ee\ue2ef\ue2f0\ue2f1\ue2f2\ue2f3"
	u"\ue2f4\ue2f5\ue2f6\ue2f7\ue2f8\ue2f9\ue2fa\ue2fb\ue2fc\ue2fd\ue2fe\ue2ff\ue300\ue301\ue302\ue303"
	u"\ue304\ue305\ue306\ue307\ue308\ue309\ue30a\ue30b\ue30c\ue30d\ue30e\ue30f\ue310\ue311\ue312\ue313"
	u"\ue314\ue315\ue316\ue317\ue318\ue319\ue31a\ue31b\ue31c\ue31d\ue31e\ue31f\ue320\ue321\ue322\ue323"
	u"\ue324\ue325\ue326\ue327\ue328\ue329\ue32a\ue32b\ue32c\ue32d\ue32e\ufffe\ue32f\ue330\ue331\ue332"
	u"\ue333\ue334\ue335\ue336\ue337\ue338\ue339\ue33a\ue33b\ue33c\ue33d\ue33e\ue33f\ue340\ue341\ue342"
	u"\ue343\ue344\ue345\ue346\ue347\ue348\ue349\ue34a\ue34b\ue34c\ue34d\ue34e\ue34f\ue350\ue351\ue352"
	u"\ue353\ue354\ue355\ue356\ue357\ue358\ue359\ue35a\ue35b\ue35c\ue35d\ue35e\ue35f\ue360\ue361\ue362"
	u"\ue363\ue364\ue365\ue366\ue367\ue368\ue369\ue36a\ue36b\ue36c\ue36d\ue36e\ue36f\ue370\ue371\ue372"
	u"\ue373\ue374\ue375\ue376\ue377\ue378\ue379\ue37a\ue37b\ue37c\ue37d\ue37e\ue37f\ue380\ue381\ue382"
	u"\ue383\ue384\ue385\ue386\ue387\ue388\ue389\ue38a\ue38b\ue38c\ue38d\ue38e\ue38f\ue390\ue391\ue392"
	u"\ue393\ue394\ue395\ue396\ue397\ue398\ue399\ue39a\ue39b\ue39c\ue39d\ue39e\ue39f\ue3a0\ue3a1\ue3a2"
	u"\ue3a3\ue3a4\ue3a5\ue3a6\ue3a7\ue3a8\ue3a9\ue3aa\ue3ab\ue3ac\ue3ad\ue3ae\ue3af\ue3b0\ue3b1\ue3b2"
	u"\ue3b3\ue3b4\ue3b5\ue3b6\ue3b7\ue3b8\ue3b9\ue3ba\ue3bb\ue3bc\ue3bd\ue3be\ue3bf\ue3c0\ue3c1\ue3c2"
	u"\ue3c3\ue3c4\ue3c5\ue3c6\ue3c7\ue3c8\ue3c9\ue3ca\ue3cb\ue3cc\ue3cd\ue3ce\ue3cf\ue3d0\ue3d1\ue3d2"
	u"\ue3d3\ue3d4\ue3d5\ue3d6\ue3d7\ue3d8\ue3d9\ue3da\ue3db\ue3dc\ue3dd\ue3de\ue3df\ue3e0\ue3e1\ue3e2"
	u"\ue3e3\ue3e4\ue3e5\ue3e6\ue3e7\ue3e8\ue3e9\ue3ea\ufffe\ue3eb\ue3ec\ue3ed\ue3ee\ue3ef\ue3f0\ue3f1"
	u"\ue3f2\ue3f3\ue3f4\ue3f5\ue3f6\ue3f7\ue3f8\ue3f9\ue3fa\ue3fb\ue3fc\ue3fd\ue3fe\ue3ff\ue400\ue401"
	u"\ue402\ue403\ue404\ue405\ue406\ue407\ue408\ue409\ue40a\ue40b\ue40c\ue40d\ue40e\ue40f\ue410\ue411"
	u"\ue412\ue413\ue414\ue415\ue416\ue417\ue418\ue419\ue41a\ue41b\ue41c\ue41d\ue41e\ue41f\ue420\ue421"
	u"\ue422\ue423\ue424\ue425\ue426\ue427\ue428\ue429\ue42a\ue42b\ue42c\ue42d\ue42e\ue42f\ue430\ue431"
	u"\ue432\ue433\ue434\ue435\ue436\ue437\ue438\ue439\ue43a\ue43b\ue43c\ue43d\ue43e\ue43f\ue440\ue441"
	u"\ue442\ue443\ue444\ue445\ue446\ue447\ue448\ue449\ue44a\ue44b\ue44c\ue44d\ue44e\ue44f\ue450\ue451"
	u"\ue452\ue453\ue454\ue455\ue456\ue457\ue458\ue459\ue45a\ue45b\ue45c\ue45d\ue45e\ue45f\ue460\ue461"
	u"\ue462\ue463\ue464\ue465\ue466\ue467\ue468\ue469\ue46a\ue46b\ue46c\ue46d\ue46e\ue46f\ue470\ue471"
	u"\ue472\ue473\ue474\ue475\ue476\ue477\ue478\ue479\ue47a\ue47b\ue47c\ue47d\ue47e\ue47f\ue480\ue481"
	u"\ue482\ue483\ue484\ue485\ue486\ue487\ue488\ue489\ue48a\ue48b\ue48c\ue48d\ue48e\ue48f\ue490\ue491"
	u"\ue492\ue493\ue494\ue495\ue496\ue497\ue498\ue499\ue49a\ue49b\ue49c\ue49d\ue49e\ue49f\ue4a0\ue4a1"
	u"\ue4a2\ue4a3\ue4a4\ue4a5\ue4a6\ufffe\ue4a7\ue4a8\ue4a9\ue4aa\ue4ab\ue4ac\ue4ad\ue4ae\ue4af\ue4b0"
	u"\ue4b1\ue4b2\ue4b3\ue4b4\ue4b5\ue4b6\ue4b7\ue4b8\ue4b9\ue4ba\ue4bb\ue4bc\ue4bd\ue4be\ue4bf\ue4c0"
	u"\ue4c1\ue4c2\ue4c3\ue4c4\ue4c5\ue4c6\ue4c7\ue4c8\ue4c9\ue4ca\ue4cb\ue4cc\ue4cd\ue4ce\ue4cf\ue4d0"
	u"\ue4d1\ue4d2\ue4d3\ue4d4\ue4d5\ue4d6\ue4d7\ue4d8\ue4d9\ue4da\ue4db\ue4dc\ue4dd\ue4de\ue4df\ue4e0"
	u"\ue4e1\ue4e2\ue4e3\ue4e4\ue4e5\ue4e6\ue4e7\ue4e8\ue4e9\ue4ea\ue4eb\ue4ec\ue4ed\ue4ee\ue4ef\ue4f0"
	u"\ue4f1\ue4f2\ue4f3\ue4f4\ue4f5\ue4f6\ue4f7\ue4f8\ue4f9\ue4fa\ue4fb\ue4fc\ue4fd\ue4fe\ue4ff\ue500"
	u"\ue501\ue502\ue503\ue504\ue505\ue506\ue507\ue508\ue509\ue50a\ue50b\ue50c\ue50d\ue50e\ue50f\ue510"
	u"\ue511\ue512\ue513\ue514\ue515\ue516\ue517\ue518\ue519\ue51a\ue51b\ue51c\ue51d\ue51e\ue51f\ue520"
	u"\ue521\ue522\ue523\ue524\ue525\ue526\ue527\ue528\ue529\ue52a\ue52b\ue52c\ue52d\ue52e\ue52f\ue530"
	u"\ue531\ue532\ue533\ue534\ue535\ue536\ue537\ue538\ue539\ue53a\ue53b\ue53c\ue53d\ue53e\ue53f\ue540"
	u"\ue541\ue542\ue543\ue544\ue545\ue546\ue547\ue548\ue549\ue54a\ue54b\ue54c\ue54d\ue54e\ue54f\ue550"
	u"\ue551\ue552\ue553\ue554\ue555\ue556\ue557\ue558\ue559\ue55a\ue55b\ue55c\ue55d\ue55e\ue55f\ue560"
	u"\ue561\ue562\ufffe\ue563\ue564\ue565\ue566\ue567\ue568\ue569\ue56a\ue56b\ue56c\ue56d\ue56e\ue56f"
	u"\ue570\ue571\ue572\ue573\ue574\ue575\ue576\ue577\ue578\ue579\ue57a\ue57b\ue57c\ue57d\ue57e\ue57f"
	u"\ue580\ue581\ue582\ue583\ue584\ue585\ue586\ue587\ue588\ue589\ue58a\ue58b\ue58c\ue58d\ue58e\ue58f"
	u"\ue590\ue591\ue592\ue593\ue594\ue595\ue596\ue597\ue598\ue599\ue59a\ue59b\ue59c\ue59d\ue59e\ue59f"
	u"\ue5a0\ue5a1\ue5a2\ue5a3\ue5a4\ue5a5\ue5a6\ue5a7\ue5a8\ue5a9\ue5aa\ue5ab\ue5ac\ue5ad\ue5ae\ue5af"
	u"\ue5b0\ue5b1\ue5b2\ue5b3\ue5b4\ue5b5\ue5b6\ue5b7\ue5b8\ue5b9\ue5ba\ue5bb\ue5bc\ue5bd\ue5be\ue5bf"
	u"\ue5c0\ue5c1\ue5c2\ue5c3\ue5c4\ue5c5\ue5c6\ue5c7\ue5c8\ue5c9\ue5ca\ue5cb\ue5cc\ue5cd\ue5ce\ue5cf"
	u"\ue5d0\ue5d1\ue5d2\ue5d3\ue5d4\ue5d5\ue5d6\ue5d7\ue5d8\ue5d9\ue5da\ue5db\ue5dc\ue5dd\ue5de\ue5df"
	u"\ue5e0\ue5e1\ue5e2\ue5e3\ue5e4\ue5e5\ue5e6\ue5e7\ue5e8\ue5e9\ue5ea\ue5eb\ue5ec\ue5ed\ue5ee\ue5ef"
	u"\ue5f0\ue5f1\ue5f2\ue5f3\ue5f4\ue5f5\ue5f6\ue5f7\ue5f8\ue5f9\ue5fa\ue5fb\ue5fc\ue5fd\ue5fe\ue5ff"
	u"\ue600\ue601\ue602\ue603\ue604\ue605\ue606\ue607\ue608\ue609\ue60a\ue60b\ue60c\ue60d\ue60e\ue60f"
	u"\ue610\ue611\ue612\ue613\ue614\ue615\ue616\ue617\ue618\ue619\ue61a\ue61b\ue61c\ue61d\ue61e\ufffe"
	u"\ue61f\ue620\ue621\ue622\ue623\ue624\ue625\ue626\ue627\ue628\ue629\ue62a\ue62b\ue62c\ue62d\ue62e"
	u"\ue62f\ue630\ue631\ue632\ue633\ue634\ue635\ue636\ue637\ue638\ue639\ue63a\ue63b\ue63c\ue63d\ue63e"
	u"\ue63f\ue640\ue641\ue642\ue643\ue644\ue645\ue646\ue647\ue648\ue649\ue64a\ue64b\ue64c\ue64d\ue64e"
	u"\ue64f\ue650\ue651\ue652\ue653\ue654\ue655\ue656\ue657\ue658\ue659\ue65a\ue65b\ue65c\ue65d\ue65e"
	u"\ue65f\ue660\ue661\ue662\ue663\ue664\ue665\ue666\ue667\ue668\ue669\ue66a\ue66b\ue66c\ue66d\ue66e"
	u"\ue66f\ue670\ue671\ue672\ue673\ue674\ue675\ue676\ue677\ue678\ue679\ue67a\ue67b\ue67c\ue67d\ue67e"
	u"\ue67f\ue680\ue681\ue682\ue683\ue684\ue685\ue686\ue687\ue688\ue689\ue68a\ue68b\ue68c\ue68d\ue68e"
	u"\ue68f\ue690\ue691\ue692\ue693\ue694\ue695\ue696\ue697\ue698\ue699\ue69a\ue69b\ue69c\ue69d\ue69e"
	u"\ue69f\ue6a0\ue6a1\ue6a2\ue6a3\ue6a4\ue6a5\ue6a6\ue6a7\ue6a8\ue6a9\ue6aa\ue6ab\ue6ac\ue6ad\ue6ae"
	u"\ue6af\ue6b0\ue6b1\ue6b2\ue6b3\ue6b4\ue6b5\ue6b6\ue6b7\ue6b8\ue6b9\ue6ba\ue6bb\ue6bc\ue6bd\ue6be"
	u"\ue6bf\ue6c0\ue6c1\ue6c2\ue6c3\ue6c4\ue6c5\ue6c6\ue6c7\ue6c8\ue6c9\ue6ca\ue6cb\ue6cc\ue6cd\ue6ce"
	u"\ue6cf\ue6d0\ue6d1\ue6d2\ue6d3\ue6d4\ue6d5\ue6d6\ue6d7\ue6d8\ue6d9\ue6da\ufffe\ue6db\ue6dc\ue6dd"
	u"\ue6de\ue6df\ue6e0\ue6e1\ue6e2\ue6e3\ue6e4\ue6e5\ue6e6\ue6e7\ue6e8\ue6e9\ue6ea\ue6eb\ue6ec\ue6ed"
	u"\ue6ee\ue6ef\ue6f0\ue6f1\ue6f2\ue6f3\ue6f4\ue6f5\ue6f6\ue6f7\ue6f8\ue6f9\ue6fa\ue6fb\ue6fc\ue6fd"
	u"\ue6fe\ue6ff\ue700\ue701\ue702\ue703\ue704\ue705\ue706\ue707\ue708\ue709\ue70a\ue70b\ue70c\ue70d"
	u"\ue70e\ue70f\ue710\ue711\ue712\ue713\ue714\ue715\ue716\ue717\ue718\ue719\ue71a\ue71b\ue71c\ue71d"
	u"\ue71e\ue71f\ue720\ue721\ue722\ue723\ue724\ue725\ue726\ue727\ue728\ue729\ue72a\ue72b\ue72c\ue72d"
	u"\ue72e\ue72f\ue730\ue731\ue732\ue733\ue734\ue735\ue736\ue737\ue738\ue739\ue73a\ue73b\ue73c\ue73d"
	u"\ue73e\ue73f\ue740\ue741\ue742\ue743\ue744\ue745\ue746\ue747\ue748\ue749\ue74a\ue74b\ue74c\ue74d"
	u"\ue74e\ue74f\ue750\ue751\ue752\ue753\ue754\ue755\ue756\ue757ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\uffe2\uffe4"
	u"\uff07\uff02\u3231\u2116\u2121\u2235纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊\ufffe兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲"
	u"叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昂昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔"
	u"榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神\ufffe祥禔福禛竑"
	u"竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗"
	u"鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑\u3000\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f"
	u"\uff01\u309b\u309c\u00b4\uff40\u00a8\uff3e\uffe3\uff3fヽヾゝゞ\u3003仝々〆〇ー\u2015\u2010\uff0f\uff3c"
	u"\uff5e\u2225\uff5c\u2026\u2025\u2018\u2019\u201c\u201d\uff08\uff09\u3014\u3015\uff3b\uff3d\uff5b"
	u"\uff5d\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\uff0b\uff0d\u00b1\u00d7\ufffe"
	u"\u00f7\uff1d\u2260\uff1c\uff1e\u2266\u2267\u221e\u2234\u2642\u2640\u00b0\u2032\u2033\u2103\uffe5"
	u"\uff04\uffe0\uffe1\uff05\uff03\uff06\uff0a\uff20\u00a7\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6"
	u"\u25a1\u25a0\u25b3\u25b2\u25bd\u25bc\u203b\u3012\u2192\u2190\u2191\u2193\u3013\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2208\u220b\u2286\u2287\u2282\u2283\u222a\u2229"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2227\u2228\uffe2\u21d2\u21d4\u2200\u2203\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2220\u22a5\u2312\u2202\u2207\u2261"
	u"\u2252\u226a\u226b\u221a\u223d\u221d\u2235\u222b\u222c\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"Å\u2030\u266f\u266d\u266a\u2020\u2021\u00b6\ufffe\ufffe\ufffe\ufffe\u25ef①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲"
	u"⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\ufffe\u3349\u3314\u3322\u334d\u3318\u3327\u3303\u3336\u3351\u3357\u330d\u3326\u3323"
	u"\u332b\u334a\u333b\u339c\u339d\u339e\u338e\u338f\u33c4\u33a1\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\u337b\ufffe\u301d\u301f\u2116\u33cd\u2121\u32a4\u32a5\u32a6\u32a7\u32a8\u3231\u3232"
	u"\u3239\u337e\u337d\u337c\u2252\u2261\u222b\u222e\u2211\u221a\u22a5\u2220\u221f\u22bf\u2235\u2229"
	u"\u222a院陰隠韻吋右宇烏羽迂雨卯鵜窺丑碓臼渦嘘唄欝蔚鰻姥厩浦瓜閏噂云運雲荏餌叡営嬰影映曳栄永泳洩瑛盈穎頴英衛詠鋭液疫益駅悦謁越閲榎厭円\ufffe園堰奄宴延怨掩援沿演炎焔煙燕猿縁艶"
	u"苑薗遠鉛鴛塩於汚甥凹央奥往応押旺横欧殴王翁襖鴬鴎黄岡沖荻億屋憶臆桶牡乙俺卸恩温穏音下化仮何伽価佳加可嘉夏嫁家寡科暇果架歌河火珂禍禾稼箇花苛茄荷華菓蝦課嘩貨迦過霞蚊俄峨我牙画臥芽蛾賀雅餓"
	u"駕介会解回塊壊廻快怪悔恢懐戒拐改魁晦械海灰界皆絵芥蟹開階貝凱劾外咳害崖慨概涯碍蓋街該鎧骸浬馨蛙垣柿蛎鈎劃嚇各廓拡撹格核殻獲確穫覚角赫較郭閣隔革学岳楽額顎掛笠樫\ufffe橿梶鰍潟割喝恰"
	u"括活渇滑葛褐轄且鰹叶椛樺鞄株兜竃蒲釜鎌噛鴨栢茅萱粥刈苅瓦乾侃冠寒刊勘勧巻喚堪姦完官寛干幹患感慣憾換敢柑桓棺款歓汗漢澗潅環甘監看竿管簡緩缶翰肝艦莞観諌貫還鑑間閑関陥韓館舘丸含岸巌玩癌眼岩"
	u"翫贋雁頑顔願企伎危喜器基奇嬉寄岐希幾忌揮机旗既期棋棄機帰毅気汽畿祈季稀紀徽規記貴起軌輝飢騎鬼亀偽儀妓宜戯技擬欺犠疑祇義蟻誼議掬菊鞠吉吃喫桔橘詰砧杵黍却客脚虐逆丘久仇休及吸宮弓急救\ufffe"
	u"朽求汲泣灸球究窮笈級糾給旧牛去居巨拒拠挙渠虚許距鋸漁禦魚亨享京供侠僑兇競共凶協匡卿叫喬境峡強彊怯恐恭挟教橋況狂狭矯胸脅興蕎郷鏡響饗驚仰凝尭暁業局曲極玉桐粁僅勤均巾錦斤欣欽琴禁禽筋緊芹菌"
	u"衿襟謹近金吟銀九倶句区狗玖矩苦躯駆駈駒具愚虞喰空偶寓遇隅串櫛釧屑屈掘窟沓靴轡窪熊隈粂栗繰桑鍬勲君薫訓群軍郡卦袈祁係傾刑兄啓圭珪型契形径恵慶慧憩掲携敬景桂渓畦稽系経継繋罫茎荊蛍計詣警軽頚"
	u"鶏芸迎鯨\ufffe劇戟撃激隙桁傑欠決潔穴結血訣月件倹倦健兼券剣喧圏堅嫌建憲懸拳捲検権牽犬献研硯絹県肩見謙賢軒遣鍵険顕験鹸元原厳幻弦減源玄現絃舷言諺限乎個古呼固姑孤己庫弧戸故枯湖狐糊袴"
	u"股胡菰虎誇跨鈷雇顧鼓五互伍午呉吾娯後御悟梧檎瑚碁語誤護醐乞鯉交佼侯候倖光公功効勾厚口向后喉坑垢好孔孝宏工巧巷幸広庚康弘恒慌抗拘控攻昂晃更杭校梗構江洪浩港溝甲皇硬稿糠紅紘絞綱耕考肯肱腔膏"
	u"航荒行衡講貢購郊酵鉱砿鋼閤降\ufffe項香高鴻剛劫号合壕拷濠豪轟麹克刻告国穀酷鵠黒獄漉腰甑忽惚骨狛込此頃今困坤墾婚恨懇昏昆根梱混痕紺艮魂些佐叉唆嵯左差査沙瑳砂詐鎖裟坐座挫債催再最哉塞"
	u"妻宰彩才採栽歳済災采犀砕砦祭斎細菜裁載際剤在材罪財冴坂阪堺榊肴咲崎埼碕鷺作削咋搾昨朔柵窄策索錯桜鮭笹匙冊刷察拶撮擦札殺薩雑皐鯖捌錆鮫皿晒三傘参山惨撒散桟燦珊産算纂蚕讃賛酸餐斬暫残仕仔伺"
	u"使刺司史嗣四士始姉姿子屍市師志思指支孜斯施旨枝止\ufffe死氏獅祉私糸紙紫肢脂至視詞詩試誌諮資賜雌飼歯事似侍児字寺慈持時次滋治爾璽痔磁示而耳自蒔辞汐鹿式識鴫竺軸宍雫七叱執失嫉室悉湿漆"
	u"疾質実蔀篠偲柴芝屡蕊縞舎写射捨赦斜煮社紗者謝車遮蛇邪借勺尺杓灼爵酌釈錫若寂弱惹主取守手朱殊狩珠種腫趣酒首儒受呪寿授樹綬需囚収周拭植殖燭織職色触食蝕辱尻伸信侵唇娠寝審心慎振新晋森榛浸深申"
	u"疹真神秦紳臣芯薪親診身辛進針震人仁刃塵壬尋甚尽腎訊迅陣靭笥諏須酢図厨\ufffe逗吹垂帥推水炊睡粋翠衰遂酔錐錘随瑞髄崇嵩数枢趨雛据杉椙菅頗雀裾澄摺寸世瀬畝是凄制勢姓征性成政整星晴棲栖正"
	u"清牲生盛精聖声製西誠誓請逝醒青静斉税脆隻席惜戚斥昔析石積籍績脊責赤跡蹟碩切拙接摂折設窃節説雪絶舌蝉仙先千占宣専尖川戦扇撰栓栴泉浅洗染潜煎煽旋穿箭線繊羨腺舛船薦詮賎践選遷銭銑閃鮮前善漸然"
	u"全禅繕膳糎噌塑岨措曾曽楚狙疏疎礎祖租粗素組蘇訴阻遡鼠僧創双叢倉喪壮奏爽宋層匝惣想捜掃挿掻\ufffe操早曹巣槍槽漕燥争痩相窓糟総綜聡草荘葬蒼藻装走送遭鎗霜騒像増憎臓蔵贈造促側則即息捉束"
	u"測足速俗属賊族続卒袖其揃存孫尊損村遜他多太汰詑唾堕妥惰打柁舵楕陀駄騨体堆対耐岱帯待怠態戴替泰滞胎腿苔袋貸退逮隊黛鯛代台大第醍題鷹滝瀧卓啄宅托択拓沢濯琢託鐸濁諾茸凧蛸只叩但達辰奪脱巽竪辿"
	u"棚谷狸鱈樽誰丹単嘆坦担探旦歎淡湛炭短端箪綻耽胆蛋誕鍛団壇弾断暖檀段男談値知地弛恥智池痴稚置致蜘遅馳築畜竹筑蓄\ufffe逐秩窒茶嫡着中仲宙忠抽昼柱注虫衷註酎鋳駐樗瀦猪苧著貯丁兆凋喋寵帖"
	u"帳庁弔張彫徴懲挑暢朝潮牒町眺聴脹腸蝶調諜超跳銚長頂鳥勅捗直朕沈珍賃鎮陳津墜椎槌追鎚痛通塚栂掴槻佃漬柘辻蔦綴鍔椿潰坪壷嬬紬爪吊釣鶴亭低停偵剃貞呈堤定帝底庭廷弟悌抵挺提梯汀碇禎程締艇訂諦蹄"
	u"逓邸鄭釘鼎泥摘擢敵滴的笛適鏑溺哲徹撤轍迭鉄典填天展店添纏甜貼転顛点伝殿澱田電兎吐堵塗妬屠徒斗杜渡登菟賭途都鍍砥砺努度土奴怒倒党冬\ufffe凍刀唐塔塘套宕島嶋悼投搭東桃梼棟盗淘湯涛灯燈"
	u"当痘祷等答筒糖統到董蕩藤討謄豆踏逃透鐙陶頭騰闘働動同堂導憧撞洞瞳童胴萄道銅峠鴇匿得徳涜特督禿篤毒独読栃橡凸突椴届鳶苫寅酉瀞噸屯惇敦沌豚遁頓呑曇鈍奈那内乍凪薙謎灘捺鍋楢馴縄畷南楠軟難汝二"
	u"尼弐迩匂賑肉虹廿日乳入如尿韮任妊忍認濡禰祢寧葱猫熱年念捻撚燃粘乃廼之埜嚢悩濃納能脳膿農覗蚤巴把播覇杷波派琶破婆罵芭馬俳廃拝排敗杯盃牌背肺輩配倍培媒梅\ufffe楳煤狽買売賠陪這蝿秤矧萩"
	u"伯剥博拍柏泊白箔粕舶薄迫曝漠爆縛莫駁麦函箱硲箸肇筈櫨幡肌畑畠八鉢溌発醗髪伐罰抜筏閥鳩噺塙蛤隼伴判半反叛帆搬斑板氾汎版犯班畔繁般藩販範釆煩頒飯挽晩番盤磐蕃蛮匪卑否妃庇彼悲扉批披斐比泌疲皮"
	u"碑秘緋罷肥被誹費避非飛樋簸備尾微枇毘琵眉美鼻柊稗匹疋髭彦膝菱肘弼必畢筆逼桧姫媛紐百謬俵彪標氷漂瓢票表評豹廟描病秒苗錨鋲蒜蛭鰭品彬斌浜瀕貧賓頻敏瓶不付埠夫婦富冨布府怖扶敷\ufffe斧普"
	u"浮父符腐膚芙譜負賦赴阜附侮撫武舞葡蕪部封楓風葺蕗伏副復幅服福腹複覆淵弗払沸仏物鮒分吻噴墳憤扮焚奮粉糞紛雰文聞丙併兵塀幣平弊柄並蔽閉陛米頁僻壁癖碧別瞥蔑箆偏変片篇編辺返遍便勉娩弁鞭保舗鋪"
	u"圃捕歩甫補輔穂募墓慕戊暮母簿菩倣俸包呆報奉宝峰峯崩庖抱捧放方朋法泡烹砲縫胞芳萌蓬蜂褒訪豊邦鋒飽鳳鵬乏亡傍剖坊妨帽忘忙房暴望某棒冒紡肪膨謀貌貿鉾防吠頬北僕卜墨撲朴牧睦穆釦勃没殆堀幌奔本翻"
	u"凡盆\ufffe摩磨魔麻埋妹昧枚毎哩槙幕膜枕鮪柾鱒桝亦俣又抹末沫迄侭繭麿万慢満漫蔓味未魅巳箕岬密蜜湊蓑稔脈妙粍民眠務夢無牟矛霧鵡椋婿娘冥名命明盟迷銘鳴姪牝滅免棉綿緬面麺摸模茂妄孟毛猛盲"
	u"網耗蒙儲木黙目杢勿餅尤戻籾貰問悶紋門匁也冶夜爺耶野弥矢厄役約薬訳躍靖柳薮鑓愉愈油癒諭輸唯佑優勇友宥幽悠憂揖有柚湧涌猶猷由祐裕誘遊邑郵雄融夕予余与誉輿預傭幼妖容庸揚揺擁曜楊様洋溶熔用窯羊"
	u"耀葉蓉要謡踊遥陽養慾抑欲\ufffe沃浴翌翼淀羅螺裸来莱頼雷洛絡落酪乱卵嵐欄濫藍蘭覧利吏履李梨理璃痢裏裡里離陸律率立葎掠略劉流溜琉留硫粒隆竜龍侶慮旅虜了亮僚両凌寮料梁涼猟療瞭稜糧良諒遼"
	u"量陵領力緑倫厘林淋燐琳臨輪隣鱗麟瑠塁涙累類令伶例冷励嶺怜玲礼苓鈴隷零霊麗齢暦歴列劣烈裂廉恋憐漣煉簾練聯蓮連錬呂魯櫓炉賂路露労婁廊弄朗楼榔浪漏牢狼篭老聾蝋郎六麓禄肋録論倭和話歪賄脇惑枠鷲"
	u"亙亘鰐詫藁蕨椀湾碗腕\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe弌丐丕个丱丶丼丿"
	u"乂乖乘亂亅豫亊舒弍于亞亟亠亢亰亳亶从仍仄仆仂仗仞仭仟价伉佚估佛佝佗佇佶侈侏侘佻佩佰侑佯來侖儘俔俟俎俘俛俑俚俐俤俥倚倨倔倪倥倅伜俶倡倩倬俾俯們倆偃假會偕偐偈做偖偬偸傀傚傅傴傲咫哂咤咾咼哘"
	u"哥哦唏唔哽哮哭哺哢唹啀啣啌售啜啅啖啗唸唳啝喙喀咯喊喟啻啾喘喞單啼喃喩喇喨嗚嗅嗟嗄嗜嗤嗔嘔嗷嘖嗾嗽嘛嗹噎噐營嘴嘶嘲嘸\ufffe噫噤嘯噬噪嚆嚀嚊嚠嚔嚏嚥嚮嚶嚴囂嚼囁囃囀囈囎囑囓囗囮囹圀囿"
	u"圄圉圈國圍圓團圖嗇圜圦圷圸坎圻址坏坩埀垈坡坿垉垓垠垳垤垪垰埃埆埔埒埓堊埖埣堋堙堝塲堡塢塋塰毀塒堽塹墅墹墟墫墺壞墻墸墮壅壓壑壗壙壘壥壜壤壟壯壺壹壻壼壽夂夊夐夛梦夥夬夭夲夸夾竒奕奐奎奚奘奢"
	u"奠奧奬奩戞戡截戮戰戲戳扁扎扞扣扛扠扨扼抂抉找抒抓抖拔抃抔拗拑抻拏拿拆擔拈拜拌拊拂拇抛拉挌拮拱挧挂挈拯拵捐挾捍搜捏掖掎掀掫捶掣掏掉掟掵捫\ufffe捩掾揩揀揆揣揉插揶揄搖搴搆搓搦搶攝搗搨"
	u"搏摧摯摶摎攪撕撓撥撩撈撼據擒擅擇撻擘擂擱擧舉擠擡抬擣擯攬擶擴擲擺攀擽攘攜攅攤攣攫攴攵攷收攸畋效敖敕敍敘敞敝敲數斂斃變斛斟斫斷旃旆旁旄旌旒旛旙无旡旱杲昊昃旻杳昵昶昴昜晏晄晉晁晞晝晤晧晨晟"
	u"晢晰暃暈暎暉暄暘暝曁暹曉暾暼曄暸曖曚曠昿曦曩曰曵曷朏朖朞朦朧霸朮朿朶杁朸朷杆杞杠杙杣杤枉杰枩杼杪枌枋枦枡枅枷柯枴柬枳柩枸柤柞柝柢柮枹柎柆柧檜栞框栩桀桍栲桎\ufffe梳栫桙档桷桿梟梏梭"
	u"梔條梛梃檮梹桴梵梠梺椏梍桾椁棊椈棘椢椦棡椌棍棔棧棕椶椒椄棗棣椥棹棠棯椨椪椚椣椡棆楹楷楜楸楫楔楾楮椹楴椽楙椰楡楞楝榁楪榲榮槐榿槁槓榾槎寨槊槝榻槃榧樮榑榠榜榕榴槞槨樂樛槿權槹槲槧樅榱樞槭樔"
	u"槫樊樒櫁樣樓橄樌橲樶橸橇橢橙橦橈樸樢檐檍檠檄檢檣檗蘗檻櫃櫂檸檳檬櫞櫑櫟檪櫚櫪櫻欅蘖櫺欒欖鬱欟欸欷盜欹飮歇歃歉歐歙歔歛歟歡歸歹歿殀殄殃殍殘殕殞殤殪殫殯殲殱殳殷殼毆毋毓毟毬毫毳毯\ufffe"
	u"麾氈氓气氛氤氣汞汕汢汪沂沍沚沁沛汾汨汳沒沐泄泱泓沽泗泅泝沮沱沾沺泛泯泙泪洟衍洶洫洽洸洙洵洳洒洌浣涓浤浚浹浙涎涕濤涅淹渕渊涵淇淦涸淆淬淞淌淨淒淅淺淙淤淕淪淮渭湮渮渙湲湟渾渣湫渫湶湍渟湃渺"
	u"湎渤滿渝游溂溪溘滉溷滓溽溯滄溲滔滕溏溥滂溟潁漑灌滬滸滾漿滲漱滯漲滌漾漓滷澆潺潸澁澀潯潛濳潭澂潼潘澎澑濂潦澳澣澡澤澹濆澪濟濕濬濔濘濱濮濛瀉瀋濺瀑瀁瀏濾瀛瀚潴瀝瀘瀟瀰瀾瀲灑灣炙炒炯烱炬炸炳"
	u"炮烟烋烝\ufffe烙焉烽焜焙煥煕熈煦煢煌煖煬熏燻熄熕熨熬燗熹熾燒燉燔燎燠燬燧燵燼燹燿爍爐爛爨爭爬爰爲爻爼爿牀牆牋牘牴牾犂犁犇犒犖犢犧犹犲狃狆狄狎狒狢狠狡狹狷倏猗猊猜猖猝猴猯猩猥猾獎獏"
	u"默獗獪獨獰獸獵獻獺珈玳珎玻珀珥珮珞璢琅瑯琥珸琲琺瑕琿瑟瑙瑁瑜瑩瑰瑣瑪瑶瑾璋璞璧瓊瓏瓔珱瓠瓣瓧瓩瓮瓲瓰瓱瓸瓷甄甃甅甌甎甍甕甓甞甦甬甼畄畍畊畉畛畆畚畩畤畧畫畭畸當疆疇畴疊疉疂疔疚疝疥疣痂疳"
	u"痃疵疽疸疼疱痍痊痒痙痣痞痾痿\ufffe痼瘁痰痺痲痳瘋瘍瘉瘟瘧瘠瘡瘢瘤瘴瘰瘻癇癈癆癜癘癡癢癨癩癪癧癬癰癲癶癸發皀皃皈皋皎皖皓皙皚皰皴皸皹皺盂盍盖盒盞盡盥盧盪蘯盻眈眇眄眩眤眞眥眦眛眷眸睇"
	u"睚睨睫睛睥睿睾睹瞎瞋瞑瞠瞞瞰瞶瞹瞿瞼瞽瞻矇矍矗矚矜矣矮矼砌砒礦砠礪硅碎硴碆硼碚碌碣碵碪碯磑磆磋磔碾碼磅磊磬磧磚磽磴礇礒礑礙礬礫祀祠祗祟祚祕祓祺祿禊禝禧齋禪禮禳禹禺秉秕秧秬秡秣稈稍稘稙稠"
	u"稟禀稱稻稾稷穃穗穉穡穢穩龝穰穹穽窈窗窕窘窖窩竈窰\ufffe窶竅竄窿邃竇竊竍竏竕竓站竚竝竡竢竦竭竰笂笏笊笆笳笘笙笞笵笨笶筐筺笄筍笋筌筅筵筥筴筧筰筱筬筮箝箘箟箍箜箚箋箒箏筝箙篋篁篌篏箴篆"
	u"篝篩簑簔篦篥籠簀簇簓篳篷簗簍篶簣簧簪簟簷簫簽籌籃籔籏籀籐籘籟籤籖籥籬籵粃粐粤粭粢粫粡粨粳粲粱粮粹粽糀糅糂糘糒糜糢鬻糯糲糴糶糺紆蕁蘂蕋蕕薀薤薈薑薊薨蕭薔薛藪薇薜蕷蕾薐藉薺藏薹藐藕藝藥藜藹"
	u"蘊蘓蘋藾藺蘆蘢蘚蘰蘿虍乕虔號虧虱蚓蚣蚩蚪蚋蚌蚶蚯蛄蛆蚰蛉蠣蚫蛔蛞蛩蛬\ufffe蛟蛛蛯蜒蜆蜈蜀蜃蛻蜑蜉蜍蛹蜊蜴蜿蜷蜻蜥蜩蜚蝠蝟蝸蝌蝎蝴蝗蝨蝮蝙蝓蝣蝪蠅螢螟螂螯蟋螽蟀蟐雖螫蟄螳蟇蟆螻蟯蟲"
	u"蟠蠏蠍蟾蟶蟷蠎蟒蠑蠖蠕蠢蠡蠱蠶蠹蠧蠻衄衂衒衙衞衢衫袁衾袞衵衽袵衲袂袗袒袮袙袢袍袤袰袿袱裃裄裔裘裙裝裹褂裼裴裨裲褄褌褊褓襃褞褥褪褫襁襄褻褶褸襌褝襠襞襦襤襭襪襯襴襷襾覃覈覊覓覘覡覩覦覬覯覲"
	u"覺覽覿觀觚觜觝觧觴觸訃訖訐訌訛訝訥訶詁詛詒詆詈詼詭詬詢誅誂誄誨誡誑誥誦誚誣諄諍諂諚諫諳諧\ufffe諤諱謔諠諢諷諞諛謌謇謚諡謖謐謗謠謳鞫謦謫謾謨譁譌譏譎證譖譛譚譫譟譬譯譴譽讀讌讎讒讓讖"
	u"讙讚谺豁谿豈豌豎豐豕豢豬豸豺貂貉貅貊貍貎貔豼貘戝貭貪貽貲貳貮貶賈賁賤賣賚賽賺賻贄贅贊贇贏贍贐齎贓賍贔贖赧赭赱赳趁趙跂趾趺跏跚跖跌跛跋跪跫跟跣跼踈踉跿踝踞踐踟蹂踵踰踴蹊蹇蹉蹌蹐蹈蹙蹤蹠踪"
	u"蹣蹕蹶蹲蹼躁躇躅躄躋躊躓躑躔躙躪躡躬躰軆躱躾軅軈軋軛軣軼軻軫軾輊輅輕輒輙輓輜輟輛輌輦輳輻輹轅轂輾轌轉轆轎轗轜\ufffe轢轣轤辜辟辣辭辯辷迚迥迢迪迯邇迴逅迹迺逑逕逡逍逞逖逋逧逶逵逹迸遏"
	u"遐遑遒逎遉逾遖遘遞遨遯遶隨遲邂遽邁邀邊邉邏邨邯邱邵郢郤扈郛鄂鄒鄙鄲鄰酊酖酘酣酥酩酳酲醋醉醂醢醫醯醪醵醴醺釀釁釉釋釐釖釟釡釛釼釵釶鈞釿鈔鈬鈕鈑鉞鉗鉅鉉鉤鉈銕鈿鉋鉐銜銖銓銛鉚鋏銹銷鋩錏鋺鍄"
	u"錮錙錢錚錣錺錵錻鍜鍠鍼鍮鍖鎰鎬鎭鎔鎹鏖鏗鏨鏥鏘鏃鏝鏐鏈鏤鐚鐔鐓鐃鐇鐐鐶鐫鐵鐡鐺鑁鑒鑄鑛鑠鑢鑞鑪鈩鑰鑵鑷鑽鑚鑼鑾钁鑿閂閇閊閔閖閘閙\ufffe閠閨閧閭閼閻閹閾闊濶闃闍闌闕闔闖關闡闥闢阡阨"
	u"阮阯陂陌陏陋陷陜陞陝陟陦陲陬隍隘隕隗險隧隱隲隰隴隶隸隹雎雋雉雍襍雜霍雕雹霄霆霈霓霎霑霏霖霙霤霪霰霹霽霾靄靆靈靂靉靜靠靤靦靨勒靫靱靹鞅靼鞁靺鞆鞋鞏鞐鞜鞨鞦鞣鞳鞴韃韆韈韋韜韭齏韲竟韶韵頏頌"
	u"頸頤頡頷頽顆顏顋顫顯顰顱顴顳颪颯颱颶飄飃飆飩飫餃餉餒餔餘餡餝餞餤餠餬餮餽餾饂饉饅饐饋饑饒饌饕馗馘馥馭馮馼駟駛駝駘駑駭駮駱駲駻駸騁騏騅駢騙騫騷驅驂驀驃\ufffe騾驕驍驛驗驟驢驥驤驩驫驪"
	u"骭骰骼髀髏髑髓體髞髟髢髣髦髯髫髮髴髱髷髻鬆鬘鬚鬟鬢鬣鬥鬧鬨鬩鬪鬮鬯鬲魄魃魏魍魎魑魘魴鮓鮃鮑鮖鮗鮟鮠鮨鮴鯀鯊鮹鯆鯏鯑鯒鯣鯢鯤鯔鯡鰺鯲鯱鯰鰕鰔鰉鰓鰌鰆鰈鰒鰊鰄鰮鰛鰥鰤鰡鰰鱇鰲鱆鰾鱚鱠鱧鱶鱸"
	u"鳧鳬鳰鴉鴈鳫鴃鴆鴪鴦鶯鴣鴟鵄鴕鴒鵁鴿鴾鵆鵈鵝鵞鵤鵑鵐鵙鵲鶉鶇鶫鵯鵺鶚鶤鶩鶲鷄鷁鶻鶸鶺鷆鷏鷂鷙鷓鷸鷦鷭鷯鷽鸚鸛鸞鹵鹹鹽麁麈麋麌麒麕麑麝麥麩麸麪麭靡黌黎黏黐黔黜點黝黠黥黨黯\ufffe黴黶"
	u"黷黹黻黼黽鼇鼈皷鼕鼡鼬鼾齊齒齔齣齟齠齡齦齧齬齪齷齲齶龕龜龠堯槇遙瑤凜熙纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆"
	u"坙坥垬埈埇﨏\ufffe塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘"
	u"槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯涖涬淏淸淲淼渹湜渧渼溿澈澵濵瀅瀇瀨炅炫焏焄煜煆煇凞燁燾犱犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜"
	u"綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙\ufffe蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤"
	u"鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑\ufffe\ufffeⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\uffe2\uffe4\uff07\uff02ⅰⅱⅲⅳⅴⅵⅶ"
	u"ⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\uffe2\uffe4\uff07\uff02\u3231\u2116\u2121\u2235纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂"
	u"傔僴僘兊\ufffe兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉"
	u"昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯\u3000\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f"
	u"\uff01\u309b\u309c\u00b4\uff40\u00a8\uff3e\uffe3\uff3fヽヾゝゞ\u3003仝々〆〇ー\u2014\u2010\uff0f\uff3c"
	u"\u301c\u2016\uff5c\u2026\u2025\u2018\u2019\u201c\u201d\uff08\uff09\u3014\u3015\uff3b\uff3d\uff5b"
	u"\uff5d\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\uff0b\u2212\u00b1\u00d7\ufffe"
	u"\u00f7\uff1d\u2260\uff1c\uff1e\u2266\u2267\u221e\u2234\u2642\u2640\u00b0\u2032\u2033\u2103\uffe5"
	u"\uff04\uffe0\uffe1\uff05\uff03\uff06\uff0a\uff20\u00a7\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6"
	u"\u25a1\u25a0\u25b3\u25b2\u25bd\u25bc\u203b\u3012\u2192\u2190\u2191\u2193\u3013\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2208\u220b\u2286\u2287\u2282\u2283\u222a\u2229"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2227\u2228\uffe2\u21d2\u21d4\u2200\u2203\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u2220\u22a5\u2312\u2202\u2207\u2261"
	u"\u2252\u226a\u226b\u221a\u223d\u221d\u2235\u222b\u222c\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"Å\u2030\u266f\u266d\u266a\u2020\u2021\u00b6\ufffe\ufffe\ufffe\ufffe\u25ef犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁"
	u"畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙\ufffe蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚釗釞釭釮釤釥鈆鈐鈊鈺鉀"
	u"鈼鉎鉙鉑鈹鉧銧鉷鉸鋧鋗鋙鋐﨧鋕鋠鋓錥錡鋻﨨錞鋿錝錂鍰鍗鎤鏆鏞鏸鐱鑅鑈閒隆﨩隝隯霳霻靃靍靏靑靕顗顥飯飼餧館馞驎髙髜魵魲鮏鮱鮻鰀鵰鵫鶴鸙黑\ufffe\ufffeⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\uffe2"
	u"\u00a6\uff07\uff02ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\uffe2\u00a6\uff07\uff02\u3231\u2116\u2121\u2235纊褜鍈銈蓜俉"
	u"炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊\ufffe兤冝冾凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴"
	u"彧德忞恝悅悊惞惕愠惲愑愷愰憘戓抦揵摠撝擎敎昀昕昻昉昮昞昤晥晗晙晴晳暙暠暲暿曺朎朗杦枻桒柀栁桄棏﨓楨﨔榘槢樰橫橆橳橾櫢櫤毖氿汜沆汯泚洄涇浯\uff61\uff62\uff63\uff64"
	u"\uff65ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ\u00a2\u00a3\u00ac\134~\u3000"
	u"\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u309b\u309c\u00b4\uff40\u00a8\uff3e\uffe3"
	u"\uff3fヽヾゝゞ\u3003仝々〆〇ー\u2015\u2010\uff0f\uff3c\uff5e\u2225\uff5c\u2026\u2025\u2018\u2019\u201c"
	u"\u201d\uff08\uff09\u3014\u3015\uff3b\uff3d\uff5b\uff5d\u3008\u3009\u300a\u300b\u300c\u300d\u300e"
	u"\u300f\u3010\u3011\uff0b\uff0d\u00b1\u00d7\u00f7\uff1d\u2260\uff1c\uff1e\u2266\u2267\u221e\u2234"
	u"\u2642\u2640\u00b0\u2032\u2033\u2103\uffe5\uff04\uffe0\uffe1\uff05\uff03\uff06\uff0a\uff20\u00a7"
	u"\u2606\u2605\u25cb\u25cf\u25ce\u25c7①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\u3349\u3314\u3322\u334d\u3318\u3327\u3303\u3336\u3351\u3357\u330d"
	u"\u3326\u3323\u332b\u334a\u333b\u339c\u339d\u339e\u338e\u338f\u33c4\u33a1\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\u337b\u301d\u301f\ufffe\u33cd\ufffe\u32a4\u32a5\u32a6\u32a7\u32a8\ufffe"
	u"\u3232\u3239\u337e\u337d\u337c\ufffe\ufffe\ufffe\u222e\u2211\ufffe\ufffe\ufffe\u221f\u22bf丨\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe仡\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe伀\ufffe伃\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe伹\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"佖侊\ufffe\ufffe\ufffe侒\ufffe侔\ufffe\ufffe侚\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe俉\ufffe\ufffe俍\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe俿\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe倞"
	u"倢\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe偀\ufffe偂\ufffe偆\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe偰傔\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe僘\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe兊\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe兤\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe冝\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe冾刕\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe劜\ufffe\ufffe劦\ufffe劯\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe勀\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe勛\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"匀卲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe厓\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe厲\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe叝咜\ufffe\ufffe\ufffe"
	u"\ufffe咩\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe哿\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe喆坥\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe垬\ufffe\ufffe埇埈墲\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe夋\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe奓\ufffe奛奝\ufffe\ufffe\ufffe奣妤\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe妺孖\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe寀\ufffe\ufffe\ufffe\ufffe\ufffe寘"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe尞岦\ufffe\ufffe\ufffe\ufffe岺\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe崧\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe嵂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe嵭\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe嶸嶹\ufffe\ufffe\ufffe巐弡\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe弴\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe彅\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe彧忞\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe恝\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe悊"
	u"惕\ufffe\ufffe\ufffe惞\ufffe\ufffe惲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe愑\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe愰\ufffe\ufffe\ufffe愷\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe憘戓\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe抦揵\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe摠\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe撝擎\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe昀\ufffe\ufffe昉\ufffe\ufffe\ufffe昕昞\ufffe\ufffe\ufffe昤\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe昮\ufffe昱\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe晗\ufffe晙\ufffe\ufffe"
	u"\ufffe\ufffe曻\ufffe\ufffe\ufffe\ufffe晳\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe暙\ufffe\ufffe\ufffe\ufffe暠\ufffe\ufffe\ufffe暲\ufffe\ufffe暿\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe曺\ufffe\ufffe朎杦\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe枻\ufffe\ufffe\ufffe柀\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe桒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe桄\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe棈\ufffe棏楨\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe榘\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe槢\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe樰橆\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe橳橾\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe櫤毖\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe氿\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe汜\ufffe\ufffe汯\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe沆泚\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe洄\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe浯\ufffe\ufffe\ufffe涇\ufffe\ufffe\ufffe涖\ufffe\ufffe\ufffe涬\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe淏\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe淼\ufffe\ufffe\ufffe\ufffe渧\ufffe\ufffe渹\ufffe渼\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe湜溿\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe澈\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe澵濵\ufffe\ufffe\ufffe"
	u"\ufffe瀅\ufffe瀇\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe炅\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe炫\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe焄\ufffe\ufffe\ufffe\ufffe\ufffe焏\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe煆煇\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe煜燁\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe燾\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe犱\ufffe犾猤\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe獷\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe玽\ufffe"
	u"\ufffe\ufffe珉\ufffe\ufffe\ufffe珒\ufffe珖\ufffe\ufffe\ufffe珣\ufffe\ufffe\ufffe\ufffe珵琇\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe琦\ufffe琩琪\ufffe\ufffe\ufffe琮\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe瑢\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe璉\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe璟甯\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe畯皛皜\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe皦\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe睆砡\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"硎\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe硤\ufffe\ufffe\ufffe硺禔\ufffe\ufffe\ufffe禛竑\ufffe\ufffe\ufffe"
	u"竫絈\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe絜綷\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe繒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe纊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe罇"
	u"荿\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe菇\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe菶\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe葈\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe蒴蓜"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe蕓\ufffe蕙\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe蕫裵\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe褜訒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe訷\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe詹\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe誧誾\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe諟\ufffe\ufffe\ufffe\ufffe諶\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe譓賰"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe贒釗\ufffe釚釞釤釥\ufffe\ufffe\ufffe釭釮\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鈆\ufffe\ufffe鈊\ufffe鈐\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"鈹鈺鈼\ufffe鉀\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鉎\ufffe鉑\ufffe鉙\ufffe\ufffe\ufffe\ufffe\ufffe鉧"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鉷鉸\ufffe\ufffe\ufffe\ufffe\ufffe銈銧\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe鋐鋓鋕鋗\ufffe鋙\ufffe\ufffe\ufffe鋠\ufffe\ufffe\ufffe鋧\ufffe\ufffe\ufffe\ufffe"
	u"鋹鋻鋿\ufffe錂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe錝錞\ufffe錡\ufffe錥\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe鍈\ufffe\ufffe\ufffe\ufffe\ufffe鍗\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe鍰鎤\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鏆\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鏞\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鏸\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"鐱\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鑅鑈隝\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe隯霳\ufffe靃\ufffe"
	u"\ufffe靏靕顗\ufffe\ufffe\ufffe\ufffe顥\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe餧驎\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe髜魵\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鮏\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"鮱\ufffe\ufffe\ufffe鮻鰀\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鵫鵰ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\uff07\uff02\u3231\u2116"
	u"\u2121炻仼僴凬匇匤﨎咊坙﨏塚增\ufffe寬峵嵓﨑德悅愠敎昻晥晴朗栁﨓﨔橫櫢淸淲\ufffe瀨\ufffe凞猪甁皂皞益\ufffe礰礼神祥福竧靖\ufffe精綠緖羽荢﨟薰蘒﨡蠇\ufffe"
	u"諸譿賴赶﨣﨤逸郞都鄕﨧﨨閒隆﨩霻靍靑\ufffe飯飼館馞髙魲鶴黑\ue524\ue525\ue526\ue527\ue528\ue529\ue52a\ue52b\ue52c\ue52d"
	u"\ue52e\ue52f\ue530\ue531\ue532\ue533\ue534\ue535\ue536\ue537\ue538\ue539\ue53a\ue53b\ue53c\ue53d"
	u"\ue53e\ue53f\ue540\ue541\ue542\ue543\ue544\ue545\ue546\ue547\ue548\ue549\ue54a\ue54b\ue54c\ue54d"
	u"\ue54e\ue54f\ue550\ue551\ue552\ue553\ue554\ue555\ue556\ue557\ue558\ue559\ue55a\ue55b\ue55c\ue55d"
	u"\ue55e\ue55f\ue560\ue561\ue562\ue563\ue564\ue565\ue566\ue567\ue568\ue569\ue56a\ue56b\ue56c\ue56d"
	u"\ue56e\ue56f\ue570\ue571\ue572\ue573\ue574\ue575\ue576\ue577\ue578\ue579\ue57a\ue57b\ue57c\ue57d"
	u"\ue57e\ue57f\ue580\ue581\ue5e0\ue5e1\ue5e2\ue5e3\ue5e4\ue5e5\ue5e6\ue5e7\ue5e8\ue5e9\ue5ea\ue5eb"
	u"\ue5ec\ue5ed\ue5ee\ue5ef\ue5f0\ue5f1\ue5f2\ue5f3\ue5f4\ue5f5\ue5f6\ue5f7\ue5f8\ue5f9\ue5fa\ue5fb"
	u"\ue5fc\ue5fd\ue5fe\ue5ff\ue600\ue601\ue602\ue603\ue604\ue605\ue606\ue607\ue608\ue609\ue60a\ue60b"
	u"\ue60c\ue60d\ue60e\ue60f\ue610\ue611\ue612\ue613\ue614\ue615\ue616\ue617\ue618\ue619\ue61a\ue61b"
	u"\ue61c\ue61d\ue61e\ue61f\ue620\ue621\ue622\ue623\ue624\ue625\ue626\ue627\ue628\ue629\ue62a\ue62b"
	u"\ue62c\ue62d\ue62e\ue62f\ue630\ue631\ue632\ue633\ue634\ue635\ue636\ue637\ue638\ue639\ue63a\ue63b"
	u"\ue63c\ue63d\ue69c\ue69d\ue69e\ue69f\ue6a0\ue6a1\ue6a2\ue6a3\ue6a4\ue6a5\ue6a6\ue6a7\ue6a8\ue6a9"
	u"\ue6aa\ue6ab\ue6ac\ue6ad\ue6ae\ue6af\ue6b0\ue6b1\ue6b2\ue6b3\ue6b4\ue6b5\ue6b6\ue6b7\ue6b8\ue6b9"
	u"\ue6ba\ue6bb\ue6bc\ue6bd\ue6be\ue6bf\ue6c0\ue6c1\ue6c2\ue6c3\ue6c4\ue6c5\ue6c6\ue6c7\ue6c8\ue6c9"
	u"\ue6ca\ue6cb\ue6cc\ue6cd\ue6ce\ue6cf\ue6d0\ue6d1\ue6d2\ue6d3\ue6d4\ue6d5\ue6d6\ue6d7\ue6d8\ue6d9"
	u"\ue6da\ue6db\ue6dc\ue6dd\ue6de\ue6df\ue6e0\ue6e1\ue6e2\ue6e3\ue6e4\ue6e5\ue6e6\ue6e7\ue6e8\ue6e9"
	u"\ue6ea\ue6eb\ue6ec\ue6ed\ue6ee\ue6ef\ue6f0\ue6f1\ue6f2\ue6f3\ue6f4\ue6f5\ue6f6\ue6f7\ue6f8\ue6f9"
	u"\u3000\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u309b\u309c\u00b4\uff40\u00a8\uff3e"
	u"\uffe3\uff3fヽヾゝゞ\u3003仝々〆〇ー\u2014\u2010\uff0f\uff3c\u301c\u2016\uff5c\u2026\u2025\u2018\u2019"
	u"\u201c\u201d\uff08\uff09\u3014\u3015\uff3b\uff3d\uff5b\uff5d\u3008\u3009\u300a\u300b\u300c\u300d"
	u"\u300e\u300f\u3010\u3011\uff0b\u2212\u00b1\u00d7\u00f7\uff1d\u2260\uff1c\uff1e\u2266\u2267\u221e"
	u"\u2234\u2642\u2640\u00b0\u2032\u2033\u2103\uffe5\uff04\uffe0\uffe1\uff05\uff03\uff06\uff0a\uff20"
	u"\u00a7\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u02d8ˇ\u00b8\u02d9\u02dd\u00af\u02db\u02da\uff5e\u0384"
	u"\u0385\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u00a1\u00a6\u00bf\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffeºª\u00a9\u00ae\u2122\u00a4\u2116ΆΈΉΊΪ\ufffeΌ\ufffeΎΫ\ufffeΏ\ufffe\ufffe\ufffe\ufffe"
	u"άέήίϊΐόςύϋΰώЂЃЄЅІЇЈЉЊЋЌЎЏ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeђѓєѕіїјљњћќўџÆĐ\ufffeĦ\ufffeĲ\ufffeŁĿ\ufffeŊØŒ\ufffe"
	u"ŦÞ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffeæđðħıĳĸłŀŉŋøœßŧþÁÀÄÂĂǍĀĄÅÃĆĈČÇĊĎÉÈËÊĚĖĒĘ\ufffeĜĞĢĠĤÍÌÏÎǏİĪĮĨĴĶĹĽĻŃŇŅÑÓÒÖÔǑŐŌÕŔŘŖŚŜŠŞŤŢ"
	u"ÚÙÜÛŬǓŰŪŲŮŨǗǛǙǕŴÝŸŶŹŽŻáàäâăǎāąåãćĉčçċďéèëêěėēęǵĝğ\ufffeġĥíìïîǐ\ufffeīįĩĵķĺľļńňņñóòöôǒőōõŕřŗś"
	u"ŝšşťţúùüûŭǔűūųůũǘǜǚǖŵýÿŷźžż丂丄丅丌丒丟丣两丨丫丮丯丰丵乀乁乄乇乑乚乜乣乨乩乴乵乹乿亍亖亗亝亯亹仃仐仚仛仠仡仢仨仯仱仳仵份仾仿伀伂伃伈伋伌伒伕伖众伙伮伱你伳伵"
	u"伷伹伻伾佀佂佈佉佋佌佒佔佖佘佟佣佪佬佮佱佷佸佹佺佽佾侁侂侄侅侉侊侌侎侐侒侓侔侗侙侚侞侟侲侷侹侻侼侽侾俀俁俅俆俈俉俋俌俍俏俒俜俠俢俰俲俼俽俿倀倁倄倇倊倌倎倐倓倗倘倛倜倝倞倢倧倮倰倲倳倵偀"
	u"偁偂偅偆偊偌偎偑偒偓偗偙偟偠偢偣偦偧偪偭偰偱倻傁傃傄傆傊傎傏傐傒傓傔傖傛傜傞傟傠傡傢傪傯傰傹傺傽僀僃僄僇僌僎僐僓僔僘僜僝僟僢僤僦僨僩僯僱僶僺僾儃儆儇儈儋儌儍儎僲儐儗儙儛儜儝儞儣儧儨儬儭"
	u"儯儱儳儴儵儸儹兂兊兏兓兕兗兘兟兤兦兾冃冄冋冎冘冝冡冣冭冸冺冼冾冿凂凈减凑凒凓凕凘凞凢凥凮凲凳凴凷刁刂刅划刓刕刖刘刢刨刱刲刵刼剅剉剕剗剘剚剜剟剠剡剦剮剷剸剹劀劂劅劊劌劓劕劖劗劘劚劜劤劥劦"
	u"劧劯劰劶劷劸劺劻劽勀勄勆勈勌勏勑勔勖勛勜勡勥勨勩勪勬勰勱勴勶勷匀匃匊匋匌匑匓匘匛匜匞匟匥匧匨匩匫匬匭匰匲匵匼匽匾卂卌卋卙卛卡卣卥卬卭卲卹卾厃厇厈厎厓厔厙厝厡厤厪厫厯厲厴厵厷厸厺厽叀叅叏"
	u"叒叓叕叚叝叞叠另叧叵吂吓吚吡吧吨吪启吱吴吵呃呄呇呍呏呞呢呤呦呧呩呫呭呮呴呿咁咃咅咈咉咍咑咕咖咜咟咡咦咧咩咪咭咮咱咷咹咺咻咿哆哊响哎哠哪哬哯哶哼哾哿唀唁唅唈唉唌唍唎唕唪唫唲唵唶唻唼唽啁啇"
	u"啉啊啍啐啑啘啚啛啞啠啡啤啦啿喁喂喆喈喎喏喑喒喓喔喗喣喤喭喲喿嗁嗃嗆嗉嗋嗌嗎嗑嗒嗓嗗嗘嗛嗞嗢嗩嗶嗿嘅嘈嘊嘍嘎嘏嘐嘑嘒嘙嘬嘰嘳嘵嘷嘹嘻嘼嘽嘿噀噁噃噄噆噉噋噍噏噔噞噠噡噢噣噦噩噭噯噱噲噵嚄嚅"
	u"嚈嚋嚌嚕嚙嚚嚝嚞嚟嚦嚧嚨嚩嚫嚬嚭嚱嚳嚷嚾囅囉囊囋囏囐囌囍囙囜囝囟囡囤囥囦囧囨囱囫园囶囷圁圂圇圊圌圑圕圚圛圝圠圢圣圤圥圩圪圬圮圯圳圴圽圾圿坅坆坌坍坒坢坥坧坨坫坭坮坯坰坱坳坴坵坷坹坺坻坼坾"
	u"垁垃垌垔垗垙垚垜垝垞垟垡垕垧垨垩垬垸垽埇埈埌埏埕埝埞埤埦埧埩埭埰埵埶埸埽埾埿堃堄堈堉埡堌堍堛堞堟堠堦堧堭堲堹堿塉塌塍塏塐塕塟塡塤塧塨塸塼塿墀墁墇墈墉墊墌墍墏墐墔墖墝墠墡墢墦墩墱墲壄墼壂"
	u"壈壍壎壐壒壔壖壚壝壡壢壩壳夅夆夋夌夒夓夔虁夝夡夣夤夨夯夰夳夵夶夿奃奆奒奓奙奛奝奞奟奡奣奫奭奯奲奵奶她奻奼妋妌妎妒妕妗妟妤妧妭妮妯妰妳妷妺妼姁姃姄姈姊姍姒姝姞姟姣姤姧姮姯姱姲姴姷娀娄娌娍"
	u"娎娒娓娞娣娤娧娨娪娭娰婄婅婇婈婌婐婕婞婣婥婧婭婷婺婻婾媋媐媓媖媙媜媞媟媠媢媧媬媱媲媳媵媸媺媻媿嫄嫆嫈嫏嫚嫜嫠嫥嫪嫮嫵嫶嫽嬀嬁嬈嬗嬴嬙嬛嬝嬡嬥嬭嬸孁孋孌孒孖孞孨孮孯孼孽孾孿宁宄宆宊宎宐宑"
	u"宓宔宖宨宩宬宭宯宱宲宷宺宼寀寁寍寏寖寗寘寙寚寠寯寱寴寽尌尗尞尟尣尦尩尫尬尮尰尲尵尶屙屚屜屢屣屧屨屩屭屰屴屵屺屻屼屽岇岈岊岏岒岝岟岠岢岣岦岪岲岴岵岺峉峋峒峝峗峮峱峲峴崁崆崍崒崫崣崤崦崧崱"
	u"崴崹崽崿嵂嵃嵆嵈嵕嵑嵙嵊嵟嵠嵡嵢嵤嵪嵭嵰嵹嵺嵾嵿嶁嶃嶈嶊嶒嶓嶔嶕嶙嶛嶟嶠嶧嶫嶰嶴嶸嶹巃巇巋巐巎巘巙巠巤巩巸巹帀帇帍帒帔帕帘帟帠帮帨帲帵帾幋幐幉幑幖幘幛幜幞幨幪幫幬幭幮幰庀庋庎庢庤庥庨庪"
	u"庬庱庳庽庾庿廆廌廋廎廑廒廔廕廜廞廥廫异弆弇弈弎弙弜弝弡弢弣弤弨弫弬弮弰弴弶弻弽弿彀彄彅彇彍彐彔彘彛彠彣彤彧彯彲彴彵彸彺彽彾徉徍徏徖徜徝徢徧徫徤徬徯徰徱徸忄忇忈忉忋忐忑忒忓忔忞忡忢忨忩忪"
	u"忬忭忮忯忲忳忶忺忼怇怊怍怓怔怗怘怚怟怤怭怳怵恀恇恈恉恌恑恔恖恗恝恡恧恱恾恿悂悆悈悊悎悑悓悕悘悝悞悢悤悥您悰悱悷悻悾惂惄惈惉惊惋惎惏惔惕惙惛惝惞惢惥惲惵惸惼惽愂愇愊愌愐愑愒愓愔愖愗愙愜愞"
	u"愢愪愫愰愱愵愶愷愹慁慅慆慉慞慠慬慲慸慻慼慿憀憁憃憄憋憍憒憓憗憘憜憝憟憠憥憨憪憭憸憹憼懀懁懂懎懏懕懜懝懞懟懡懢懧懩懥懬懭懯戁戃戄戇戓戕戜戠戢戣戧戩戫戹戽扂扃扄扆扌扐扑扒扔扖扚扜扤扭扯扳扺"
	u"扽抍抎抏抐抦抨抳抶抷抺抾抿拄拎拕拖拚拪拲拴拼拽挃挄挊挋挍挐挓挖挘挩挪挭挵挶挹挼捁捂捃捄捆捊捋捎捒捓捔捘捛捥捦捬捭捱捴捵捸捼捽捿掂掄掇掊掐掔掕掙掚掞掤掦掭掮掯掽揁揅揈揎揑揓揔揕揜揠揥揪揬"
	u"揲揳揵揸揹搉搊搐搒搔搘搞搠搢搤搥搩搪搯搰搵搽搿摋摏摑摒摓摔摚摛摜摝摟摠摡摣摭摳摴摻摽撅撇撏撐撑撘撙撛撝撟撡撣撦撨撬撳撽撾撿擄擉擊擋擌擎擐擑擕擗擤擥擩擪擭擰擵擷擻擿攁攄攈攉攊攏攓攔攖攙攛"
	u"攞攟攢攦攩攮攱攺攼攽敃敇敉敐敒敔敟敠敧敫敺敽斁斅斊斒斕斘斝斠斣斦斮斲斳斴斿旂旈旉旎旐旔旖旘旟旰旲旴旵旹旾旿昀昄昈昉昍昑昒昕昖昝昞昡昢昣昤昦昩昪昫昬昮昰昱昳昹昷晀晅晆晊晌晑晎晗晘晙晛晜晠"
	u"晡曻晪晫晬晾晳晵晿晷晸晹晻暀晼暋暌暍暐暒暙暚暛暜暟暠暤暭暱暲暵暻暿曀曂曃曈曌曎曏曔曛曟曨曫曬曮曺朅朇朎朓朙朜朠朢朳朾杅杇杈杌杔杕杝杦杬杮杴杶杻极构枎枏枑枓枖枘枙枛枰枱枲枵枻枼枽柹柀柂柃"
	u"柅柈柉柒柗柙柜柡柦柰柲柶柷桒栔栙栝栟栨栧栬栭栯栰栱栳栻栿桄桅桊桌桕桗桘桛桫桮桯桰桱桲桵桹桺桻桼梂梄梆梈梖梘梚梜梡梣梥梩梪梮梲梻棅棈棌棏棐棑棓棖棙棜棝棥棨棪棫棬棭棰棱棵棶棻棼棽椆椉椊椐椑"
	u"椓椖椗椱椳椵椸椻楂楅楉楎楗楛楣楤楥楦楨楩楬楰楱楲楺楻楿榀榍榒榖榘榡榥榦榨榫榭榯榷榸榺榼槅槈槑槖槗槢槥槮槯槱槳槵槾樀樁樃樏樑樕樚樝樠樤樨樰樲樴樷樻樾樿橅橆橉橊橎橐橑橒橕橖橛橤橧橪橱橳橾檁"
	u"檃檆檇檉檋檑檛檝檞檟檥檫檯檰檱檴檽檾檿櫆櫉櫈櫌櫐櫔櫕櫖櫜櫝櫤櫧櫬櫰櫱櫲櫼櫽欂欃欆欇欉欏欐欑欗欛欞欤欨欫欬欯欵欶欻欿歆歊歍歒歖歘歝歠歧歫歮歰歵歽歾殂殅殗殛殟殠殢殣殨殩殬殭殮殰殸殹殽殾毃毄"
	u"毉毌毖毚毡毣毦毧毮毱毷毹毿氂氄氅氉氍氎氐氒氙氟氦氧氨氬氮氳氵氶氺氻氿汊汋汍汏汒汔汙汛汜汫汭汯汴汶汸汹汻沅沆沇沉沔沕沗沘沜沟沰沲沴泂泆泍泏泐泑泒泔泖泚泜泠泧泩泫泬泮泲泴洄洇洊洎洏洑洓洚洦"
	u"洧洨汧洮洯洱洹洼洿浗浞浟浡浥浧浯浰浼涂涇涑涒涔涖涗涘涪涬涴涷涹涽涿淄淈淊淎淏淖淛淝淟淠淢淥淩淯淰淴淶淼渀渄渞渢渧渲渶渹渻渼湄湅湈湉湋湏湑湒湓湔湗湜湝湞湢湣湨湳湻湽溍溓溙溠溧溭溮溱溳溻溿"
	u"滀滁滃滇滈滊滍滎滏滫滭滮滹滻滽漄漈漊漌漍漖漘漚漛漦漩漪漯漰漳漶漻漼漭潏潑潒潓潗潙潚潝潞潡潢潨潬潽潾澃澇澈澋澌澍澐澒澓澔澖澚澟澠澥澦澧澨澮澯澰澵澶澼濅濇濈濊濚濞濨濩濰濵濹濼濽瀀瀅瀆瀇瀍瀗"
	u"瀠瀣瀯瀴瀷瀹瀼灃灄灈灉灊灋灔灕灝灞灎灤灥灬灮灵灶灾炁炅炆炔炕炖炗炘炛炤炫炰炱炴炷烊烑烓烔烕烖烘烜烤烺焃焄焅焆焇焋焌焏焞焠焫焭焯焰焱焸煁煅煆煇煊煋煐煒煗煚煜煞煠煨煹熀熅熇熌熒熚熛熠熢熯熰"
	u"熲熳熺熿燀燁燄燋燌燓燖燙燚燜燸燾爀爇爈爉爓爗爚爝爟爤爫爯爴爸爹牁牂牃牅牎牏牐牓牕牖牚牜牞牠牣牨牫牮牯牱牷牸牻牼牿犄犉犍犎犓犛犨犭犮犱犴犾狁狇狉狌狕狖狘狟狥狳狴狺狻狾猂猄猅猇猋猍猒猓猘猙"
	u"猞猢猤猧猨猬猱猲猵猺猻猽獃獍獐獒獖獘獝獞獟獠獦獧獩獫獬獮獯獱獷獹獼玀玁玃玅玆玎玐玓玕玗玘玜玞玟玠玢玥玦玪玫玭玵玷玹玼玽玿珅珆珉珋珌珏珒珓珖珙珝珡珣珦珧珩珴珵珷珹珺珻珽珿琀琁琄琇琊琑琚琛"
	u"琤琦琨琩琪琫琬琭琮琯琰琱琹瑀瑃瑄瑆瑇瑋瑍瑑瑒瑗瑝瑢瑦瑧瑨瑫瑭瑮瑱瑲璀璁璅璆璇璉璏璐璑璒璘璙璚璜璟璠璡璣璦璨璩璪璫璮璯璱璲璵璹璻璿瓈瓉瓌瓐瓓瓘瓚瓛瓞瓟瓤瓨瓪瓫瓯瓴瓺瓻瓼瓿甆甒甖甗甠甡甤甧"
	u"甩甪甯甶甹甽甾甿畀畃畇畈畎畐畒畗畞畟畡畯畱畹畺畻畼畽畾疁疅疐疒疓疕疙疜疢疤疴疺疿痀痁痄痆痌痎痏痗痜痟痠痡痤痧痬痮痯痱痹瘀瘂瘃瘄瘇瘈瘊瘌瘏瘒瘓瘕瘖瘙瘛瘜瘝瘞瘣瘥瘦瘩瘭瘲瘳瘵瘸瘹瘺瘼癊癀癁"
	u"癃癄癅癉癋癕癙癟癤癥癭癮癯癱癴皁皅皌皍皕皛皜皝皟皠皢皣皤皥皦皧皨皪皭皽盁盅盉盋盌盎盔盙盠盦盨盬盰盱盶盹盼眀眆眊眎眒眔眕眗眙眚眜眢眨眭眮眯眴眵眶眹眽眾睂睅睆睊睍睎睏睒睖睗睜睞睟睠睢睤睧睪"
	u"睬睰睲睳睴睺睽瞀瞄瞌瞍瞔瞕瞖瞚瞟瞢瞧瞪瞮瞯瞱瞵瞾矃矉矑矒矕矙矞矟矠矤矦矪矬矰矱矴矸矻砅砆砉砍砎砑砝砡砢砣砭砮砰砵砷硃硄硇硈硌硎硒硜硞硠硡硣硤硨硪确硺硾碊碏碔碘碡碝碞碟碤碨碬碭碰碱碲碳碻"
	u"碽碿磇磈磉磌磎磒磓磕磖磤磛磟磠磡磦磪磲磳礀磶磷磺磻磿礆礌礐礚礜礞礟礠礥礧礩礭礱礴礵礻礽礿祄祅祆祊祋祏祑祔祘祛祜祧祩祫祲祹祻祼祾禋禌禑禓禔禕禖禘禛禜禡禨禩禫禯禱禴禸离秂秄秇秈秊秏秔秖秚秝"
	u"秞秠秢秥秪秫秭秱秸秼稂稃稇稉稊稌稑稕稛稞稡稧稫稭稯稰稴稵稸稹稺穄穅穇穈穌穕穖穙穜穝穟穠穥穧穪穭穵穸穾窀窂窅窆窊窋窐窑窔窞窠窣窬窳窵窹窻窼竆竉竌竎竑竛竨竩竫竬竱竴竻竽竾笇笔笟笣笧笩笪笫笭"
	u"笮笯笰笱笴笽笿筀筁筇筎筕筠筤筦筩筪筭筯筲筳筷箄箉箎箐箑箖箛箞箠箥箬箯箰箲箵箶箺箻箼箽篂篅篈篊篔篖篗篙篚篛篨篪篲篴篵篸篹篺篼篾簁簂簃簄簆簉簋簌簎簏簙簛簠簥簦簨簬簱簳簴簶簹簺籆籊籕籑籒籓籙"
	u"籚籛籜籝籞籡籣籧籩籭籮籰籲籹籼籽粆粇粏粔粞粠粦粰粶粷粺粻粼粿糄糇糈糉糍糏糓糔糕糗糙糚糝糦糩糫糵紃紇紈紉紏紑紒紓紖紝紞紣紦紪紭紱紼紽紾絀絁絇絈絍絑絓絗絙絚絜絝絥絧絪絰絸絺絻絿綁綂綃綅綆綈"
	u"綋綌綍綑綖綗綝綞綦綧綪綳綶綷綹緂緃緄緅緆緌緍緎緗緙縀緢緥緦緪緫緭緱緵緶緹緺縈縐縑縕縗縜縝縠縧縨縬縭縯縳縶縿繄繅繇繎繐繒繘繟繡繢繥繫繮繯繳繸繾纁纆纇纊纍纑纕纘纚纝纞缼缻缽缾缿罃罄罇罏罒罓"
	u"罛罜罝罡罣罤罥罦罭罱罽罾罿羀羋羍羏羐羑羖羗羜羡羢羦羪羭羴羼羿翀翃翈翎翏翛翟翣翥翨翬翮翯翲翺翽翾翿耇耈耊耍耎耏耑耓耔耖耝耞耟耠耤耦耬耮耰耴耵耷耹耺耼耾聀聄聠聤聦聭聱聵肁肈肎肜肞肦肧肫肸肹"
	u"胈胍胏胒胔胕胗胘胠胭胮胰胲胳胶胹胺胾脃脋脖脗脘脜脞脠脤脧脬脰脵脺脼腅腇腊腌腒腗腠腡腧腨腩腭腯腷膁膐膄膅膆膋膎膖膘膛膞膢膮膲膴膻臋臃臅臊臎臏臕臗臛臝臞臡臤臫臬臰臱臲臵臶臸臹臽臿舀舃舏舓舔"
	u"舙舚舝舡舢舨舲舴舺艃艄艅艆艋艎艏艑艖艜艠艣艧艭艴艻艽艿芀芁芃芄芇芉芊芎芑芔芖芘芚芛芠芡芣芤芧芨芩芪芮芰芲芴芷芺芼芾芿苆苐苕苚苠苢苤苨苪苭苯苶苷苽苾茀茁茇茈茊茋荔茛茝茞茟茡茢茬茭茮茰茳茷"
	u"茺茼茽荂荃荄荇荍荎荑荕荖荗荰荸荽荿莀莂莄莆莍莒莔莕莘莙莛莜莝莦莧莩莬莾莿菀菇菉菏菐菑菔菝荓菨菪菶菸菹菼萁萆萊萏萑萕萙莭萯萹葅葇葈葊葍葏葑葒葖葘葙葚葜葠葤葥葧葪葰葳葴葶葸葼葽蒁蒅蒒蒓蒕蒞"
	u"蒦蒨蒩蒪蒯蒱蒴蒺蒽蒾蓀蓂蓇蓈蓌蓏蓓蓜蓧蓪蓯蓰蓱蓲蓷蔲蓺蓻蓽蔂蔃蔇蔌蔎蔐蔜蔞蔢蔣蔤蔥蔧蔪蔫蔯蔳蔴蔶蔿蕆蕏蕐蕑蕒蕓蕖蕙蕜蕝蕞蕟蕠蕡蕢蕤蕫蕯蕹蕺蕻蕽蕿薁薅薆薉薋薌薏薓薘薝薟薠薢薥薧薴薶薷薸薼"
	u"薽薾薿藂藇藊藋藎薭藘藚藟藠藦藨藭藳藶藼藿蘀蘄蘅蘍蘎蘐蘑蘒蘘蘙蘛蘞蘡蘧蘩蘶蘸蘺蘼蘽虀虂虆虒虓虖虗虘虙虝虠虡虢虣虤虩虬虯虵虶虷虺蚍蚑蚖蚘蚚蚜蚡蚦蚧蚨蚭蚱蚳蚴蚵蚷蚸蚹蚿蛀蛁蛃蛅蛑蛒蛕蛗蛚蛜蛠"
	u"蛣蛥蛧蚈蛺蛼蛽蜄蜅蜇蜋蜎蜏蜐蜓蜔蜙蜞蜟蜡蜣蜨蜮蜯蜱蜲蜹蜺蜼蜽蜾蝀蝃蝅蝍蝘蝝蝡蝤蝥蝯蝱蝲蝻螃螄螅螆螇螈螉螋螌螐螓螕螗螘螙螞螠螣螧螬螭螮螱螵螾螿蟁蟈蟉蟊蟎蟕蟖蟙蟚蟜蟟蟢蟣蟤蟪蟫蟭蟱蟳蟸蟺蟿"
	u"蠁蠃蠆蠉蠊蠋蠐蠙蠒蠓蠔蠘蠚蠛蠜蠞蠟蠨蠭蠮蠰蠲蠵蠺蠼衁衃衅衈衉衊衋衎衑衕衖衘衚衜衟衠衤衩衱衹衻袀袘袚袛袜袟袠袨袪袺袽袾裀裊裋裌裍裎裑裒裓裛裞裧裯裰裱裵裷褁褆褍褎褏褕褖褘褙褚褜褠褦褧褨褰褱"
	u"褲褵褹褺褾襀襂襅襆襉襏襒襗襚襛襜襡襢襣襫襮襰襳襵襺襻襼襽覉覍覐覔覕覛覜覟覠覥覰覴覵覶覷覼觔觕觖觗觘觥觩觫觭觱觳觶觹觽觿訄訅訇訏訑訒訔訕訞訠訢訤訦訫訬訯訵訷訽訾詀詃詅詇詉詍詎詓詖詗詘詜詝"
	u"詡詥詧詵詶詷詹詺詻詾詿誀誃誆誋誏誐誒誖誗誙誟誧誩誮誯誳誶誷誻誾諃諆諈諉諊諑諓諔諕諗諝諟諬諰諴諵諶諼諿謅謆謋謑謜謞謟謊謭謰謷謼譂譃譄譅譆譈譒譓譔譙譍譞譣譭譶譸譹譼譾讁讄讅讋讍讏讔讕讜讞讟"
	u"谸谹谽谾豅豇豉豋豏豑豓豔豗豘豛豝豙豣豤豦豨豩豭豳豵豶豻豾貆貇貋貐貒貓貙貛貜貤貹貺賅賆賉賋賏賖賕賙賝賡賨賬賯賰賲賵賷賸賾賿贁贃贉贒贗贛赥赩赬赮赿趂趄趈趍趐趑趕趞趟趠趦趫趬趯趲趵趷趹趻跀跅"
	u"跆跇跈跊跎跑跔跕跗跙跤跥跧跬跰趼跱跲跴跽踁踄踅踆踋踑踔踖踠踡踢踣踦踧踱踳踶踷踸踹踽蹀蹁蹋蹍蹎蹏蹔蹛蹜蹝蹞蹡蹢蹩蹬蹭蹯蹰蹱蹹蹺蹻躂躃躉躐躒躕躚躛躝躞躢躧躩躭躮躳躵躺躻軀軁軃軄軇軏軑軔軜軨"
	u"軮軰軱軷軹軺軭輀輂輇輈輏輐輖輗輘輞輠輡輣輥輧輨輬輭輮輴輵輶輷輺轀轁轃轇轏轑轒轓轔轕轘轝轞轥辝辠辡辤辥辦辵辶辸达迀迁迆迊迋迍运迒迓迕迠迣迤迨迮迱迵迶迻迾适逄逈逌逘逛逨逩逯逪逬逭逳逴逷逿遃"
	u"遄遌遛遝遢遦遧遬遰遴遹邅邈邋邌邎邐邕邗邘邙邛邠邡邢邥邰邲邳邴邶邽郌邾郃郄郅郇郈郕郗郘郙郜郝郟郥郒郶郫郯郰郴郾郿鄀鄄鄅鄆鄈鄍鄐鄔鄖鄗鄘鄚鄜鄞鄠鄥鄢鄣鄧鄩鄮鄯鄱鄴鄶鄷鄹鄺鄼鄽酃酇酈酏酓酗酙"
	u"酚酛酡酤酧酭酴酹酺酻醁醃醅醆醊醎醑醓醔醕醘醞醡醦醨醬醭醮醰醱醲醳醶醻醼醽醿釂釃釅釓釔釗釙釚釞釤釥釩釪釬釭釮釯釰釱釷釹釻釽鈀鈁鈄鈅鈆鈇鈉鈊鈌鈐鈒鈓鈖鈘鈜鈝鈣鈤鈥鈦鈨鈮鈯鈰鈳鈵鈶鈸鈹鈺鈼鈾"
	u"鉀鉂鉃鉆鉇鉊鉍鉎鉏鉑鉘鉙鉜鉝鉠鉡鉥鉧鉨鉩鉮鉯鉰鉵鉶鉷鉸鉹鉻鉼鉽鉿銈銉銊銍銎銒銗銙銟銠銤銥銧銨銫銯銲銶銸銺銻銼銽銿鋀鋁鋂鋃鋅鋆鋇鋈鋋鋌鋍鋎鋐鋓鋕鋗鋘鋙鋜鋝鋟鋠鋡鋣鋥鋧鋨鋬鋮鋰鋹鋻鋿錀錂錈"
	u"錍錑錔錕錜錝錞錟錡錤錥錧錩錪錳錴錶錷鍇鍈鍉鍐鍑鍒鍕鍗鍘鍚鍞鍤鍥鍧鍩鍪鍭鍯鍰鍱鍳鍴鍶鍺鍽鍿鎀鎁鎂鎈鎊鎋鎍鎏鎒鎕鎘鎛鎞鎡鎣鎤鎦鎨鎫鎴鎵鎶鎺鎩鏁鏄鏅鏆鏇鏉鏊鏋鏌鏍鏓鏙鏜鏞鏟鏢鏦鏧鏹鏷鏸鏺鏻鏽"
	u"鐁鐂鐄鐈鐉鐍鐎鐏鐕鐖鐗鐟鐮鐯鐱鐲鐳鐴鐻鐿鐽鑃鑅鑈鑊鑌鑕鑙鑜鑟鑡鑣鑨鑫鑭鑮鑯鑱鑲钄钃镸镹镾閄閈閌閍閎閝閞閟閡閦閩閫閬閴閶閺閽閿闆闈闉闋闐闑闒闓闙闚闝闞闟闠闤闦阝阞阢阤阥阦阬阱阳阷阸阹阺阼"
	u"阽陁陒陔陖陗陘陡陮陴陻陼陾陿隁隂隃隄隉隑隖隚隝隟隤隥隦隩隮隯隳隺雊雒嶲雘雚雝雞雟雩雯雱雺霂霃霅霉霚霛霝霡霢霣霨霱霳靁靃靊靎靏靕靗靘靚靛靣靧靪靮靳靶靷靸靻靽靿鞀鞉鞕鞖鞗鞙鞚鞞鞟鞢鞬鞮鞱鞲"
	u"鞵鞶鞸鞹鞺鞼鞾鞿韁韄韅韇韉韊韌韍韎韐韑韔韗韘韙韝韞韠韛韡韤韯韱韴韷韸韺頇頊頙頍頎頔頖頜頞頠頣頦頫頮頯頰頲頳頵頥頾顄顇顊顑顒顓顖顗顙顚顢顣顥顦顪顬颫颭颮颰颴颷颸颺颻颿飂飅飈飌飡飣飥飦飧飪"
	u"飳飶餂餇餈餑餕餖餗餚餛餜餟餢餦餧餫餱餲餳餴餵餹餺餻餼饀饁饆饇饈饍饎饔饘饙饛饜饞饟饠馛馝馟馦馰馱馲馵馹馺馽馿駃駉駓駔駙駚駜駞駧駪駫駬駰駴駵駹駽駾騂騃騄騋騌騐騑騖騞騠騢騣騤騧騭騮騳騵騶騸驇"
	u"驁驄驊驋驌驎驑驔驖驝骪骬骮骯骲骴骵骶骹骻骾骿髁髃髆髈髎髐髒髕髖髗髛髜髠髤髥髧髩髬髲髳髵髹髺髽髿鬀鬁鬂鬃鬄鬅鬈鬉鬋鬌鬍鬎鬐鬒鬖鬙鬛鬜鬠鬦鬫鬭鬳鬴鬵鬷鬹鬺鬽魈魋魌魕魖魗魛魞魡魣魥魦魨魪魫魬"
	u"魭魮魳魵魷魸魹魿鮀鮄鮅鮆鮇鮉鮊鮋鮍鮏鮐鮔鮚鮝鮞鮦鮧鮩鮬鮰鮱鮲鮷鮸鮻鮼鮾鮿鯁鯇鯈鯎鯐鯗鯘鯝鯟鯥鯧鯪鯫鯯鯳鯷鯸鯹鯺鯽鯿鰀鰂鰋鰏鰑鰖鰘鰙鰚鰜鰞鰢鰣鰦鰧鰨鰩鰪鰱鰵鰶鰷鰽鱁鱃鱄鱅鱉鱊鱎鱏鱐鱓鱔鱖"
	u"鱘鱛鱝鱞鱟鱣鱩鱪鱜鱫鱨鱮鱰鱲鱵鱷鱻鳦鳲鳷鳹鴋鴂鴑鴗鴘鴜鴝鴞鴯鴰鴲鴳鴴鴺鴼鵅鴽鵂鵃鵇鵊鵓鵔鵟鵣鵢鵥鵩鵪鵫鵰鵶鵷鵻鵼鵾鶃鶄鶆鶊鶍鶎鶒鶓鶕鶖鶗鶘鶡鶪鶬鶮鶱鶵鶹鶼鶿鷃鷇鷉鷊鷔鷕鷖鷗鷚鷞鷟鷠鷥鷧"
	u"鷩鷫鷮鷰鷳鷴鷾鸊鸂鸇鸎鸐鸑鸒鸕鸖鸙鸜鸝鹺鹻鹼麀麂麃麄麅麇麎麏麖麘麛麞麤麨麬麮麯麰麳麴麵黆黈黋黕黟黤黧黬黭黮黰黱黲黵黸黿鼂鼃鼉鼏鼐鼑鼒鼔鼖鼗鼙鼚鼛鼟鼢鼦鼪鼫鼯鼱鼲鼴鼷鼹鼺鼼鼽鼿齁齃齄齅齆"
	u"齇齓齕齖齗齘齚齝齞齨齩齭齮齯齰齱齳齵齺齽龏龐龑龒龔龖龗龞龡龢龣龥①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\ufffe\u3349\u3314\u3322\u334d"
	u"\u3318\u3327\u3303\u3336\u3351\u3357\u330d\u3326\u3323\u332b\u334a\u333b\u339c\u339d\u339e\u338e"
	u"\u338f\u33c4\u33a1\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u337b\u301d\u301f\u2116\u33cd"
	u"\u2121\u32a4\u32a5\u32a6\u32a7\u32a8\u3231\u3232\u3239\u337e\u337d\u337c\u2252\u2261\u222b\u222e"
	u"\u2211\u221a\u22a5\u2220\u221f\u22bf\u2235\u2229\u222a纊褜鍈銈蓜俉炻昱棈鋹曻彅丨仡仼伀伃伹佖侒侊侚侔俍偀倢俿倞偆偰偂傔僴僘兊兤冝冾"
	u"凬刕劜劦勀勛匀匇匤卲厓厲叝﨎咜咊咩哿喆坙坥垬埈埇﨏塚增墲夋奓奛奝奣妤妺孖寀甯寘寬尞岦岺峵崧嵓﨑嵂嵭嶸嶹巐弡弴彧德犾猤猪獷玽珉珖珣珒琇珵琦琪琩琮瑢璉璟甁畯皂皜皞皛皦益睆劯砡硎硤硺礰礼神祥"
	u"禔福禛竑竧靖竫箞精絈絜綷綠緖繒罇羡羽茁荢荿菇菶葈蒴蕓蕙蕫﨟薰蘒﨡蠇裵訒訷詹誧誾諟諸諶譓譿賰賴贒赶﨣軏﨤逸遧郞都鄕鄧釚ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\ufffe\ufffe\u3231"
	u"\ueeb8\ueeb9\ueeba\ueebb\ueebc\ueebd\ueebe\ueebf\ueec0\ueec1\ueec2\ueec3\ueec4\ueec5\ueec6\ueec7"
	u"\ueec8\ueec9\ueeca\ueecb\ueecc\ueecd\ueece\ueecf\ueed0\ueed1\ueed2\ueed3\ueed4\ueed5\ueed6\ueed7"
	u"\ueed8\ueed9\ueeda\ueedb\ueedc\ueedd\ueede\ueedf\ueee0\ueee1\ueee2\ueee3\ueee4\ueee5\ueee6\ueee7"
	u"\ueee8\ueee9\ueeea\ueeeb\ueeec\ueeed\ueeee\ueeef\ueef0\ueef1\ueef2\ueef3\ueef4\ueef5\ueef6\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ueef7\ueef8\ueef9\ueefa\ueefb\ueefc\ueefd\ueefe\ueeff\uef00\uef01\uef02\uef03\uef04\uef05"
	u"\uef06\uef07\uef08\uef09\uef0a\uef0b\uef0c\uef0d\uef0e\uef0f\uef10\uef11\uef12\uef13\uef14\uef15"
	u"\uef16\uef17\uef18\uef19\uef1a\uef1b\uef1c\uef1d\uef1e\uef1f\uef20\uef21\uef22\uef23\uef24\uef25"
	u"\uef26\uef27\uef28\uef29\uef2a\uef2b\uef2c\uef2d\uef2e\uef2f\uef30\uef31\uef32\uef33\uef34\uef35"
	u"\uef36\uef37\uef38\uef39\uef3a\uef3b\uef3c\uef3d\uef3e\uef3f\uef40\uef41\uef42\uef43\uef44\uef45"
	u"\uef46\uef47\uef48\uef49\uef4a\uef4b\uef4c\uef4d\uef4e\uef4f\uef50\uef51\uef52\uef53\uef54\uef55"
	u"\uef56\uef57\uef58\uef59\uef5a\uef5b\uef5c\uef5d\uef5e\uef5f\uef60\uef61\uef62\uef63\uef64\uef65"
	u"\uef66\uef67\uef68\uef69\uef6a\uef6b\uef6c\uef6d\uef6e\uef6f\uef70\uef71\uef72\uef73\uef74\uef75"
	u"\uef76\uef77\uef78\uef79\uef7a\uef7b\uef7c\uef7d\uef7e\uef7f\uef80\uef81\uef82\uef83\uef84\uef85"
	u"\uef86\uef87\uef88\uef89\uef8a\uef8b\uef8c\uef8d\uef8e\uef8f\uef90\uef91\uef92\uef93\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\uef94\uef95\uef96\uef97\uef98\uef99\uef9a\uef9b\uef9c\uef9d\uef9e\uef9f\uefa0\uefa1\uefa2\uefa3"
	u"\uefa4\uefa5\uefa6\uefa7\uefa8\uefa9\uefaa\uefab\uefac\uefad\uefae\uefaf\uefb0\uefb1\uefb2\uefb3"
	u"\uefb4\uefb5\uefb6\uefb7\uefb8\uefb9\uefba\uefbb\uefbc\uefbd\uefbe\uefbf\uefc0\uefc1\uefc2\uefc3"
	u"\uefc4\uefc5\uefc6\uefc7\uefc8\uefc9\uefca\uefcb\uefcc\uefcd\uefce\uefcf\uefd0\uefd1\uefd2\uefd3"
	u"\uefd4\uefd5\uefd6\uefd7\uefd8\uefd9\uefda\uefdb\uefdc\uefdd\uefde\uefdf\uefe0\uefe1\uefe2\uefe3"
	u"\uefe4\uefe5\uefe6\uefe7\uefe8\uefe9\uefea\uefeb\uefec\uefed\uefee\uefef\ueff0\ueff1\ueff2\ueff3"
	u"\ueff4\ueff5\ueff6\ueff7\ueff8\ueff9\ueffa\ueffb\ueffc\ueffd\ueffe\uefff\uf000\uf001\uf002\uf003"
	u"\uf004\uf005\uf006\uf007\uf008\uf009\uf00a\uf00b\uf00c\uf00d\uf00e\uf00f\uf010\uf011\uf012\uf013"
	u"\uf014\uf015\uf016\uf017\uf018\uf019\uf01a\uf01b\uf01c\uf01d\uf01e\uf01f\uf020\uf021\uf022\uf023"
	u"\uf024\uf025\uf026\uf027\uf028\uf029\uf02a\uf02b\uf02c\uf02d\uf02e\uf02f\uf030\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf031"
	u"\uf032\uf033\uf034\uf035\uf036\uf037\uf038\uf039\uf03a\uf03b\uf03c\uf03d\uf03e\uf03f\uf040\uf041"
	u"\uf042\uf043\uf044\uf045\uf046\uf047\uf048\uf049\uf04a\uf04b\uf04c\uf04d\uf04e\uf04f\uf050\uf051"
	u"\uf052\uf053\uf054\uf055\uf056\uf057\uf058\uf059\uf05a\uf05b\uf05c\uf05d\uf05e\uf05f\uf060\uf061"
	u"\uf062\uf063\uf064\uf065\uf066\uf067\uf068\uf069\uf06a\uf06b\uf06c\uf06d\uf06e\uf06f\uf070\uf071"
	u"\uf072\uf073\uf074\uf075\uf076\uf077\uf078\uf079\uf07a\uf07b\uf07c\uf07d\uf07e\uf07f\uf080\uf081"
	u"\uf082\uf083\uf084\uf085\uf086\uf087\uf088\uf089\uf08a\uf08b\uf08c\uf08d\uf08e\uf08f\uf090\uf091"
	u"\uf092\uf093\uf094\uf095\uf096\uf097\uf098\uf099\uf09a\uf09b\uf09c\uf09d\uf09e\uf09f\uf0a0\uf0a1"
	u"\uf0a2\uf0a3\uf0a4\uf0a5\uf0a6\uf0a7\uf0a8\uf0a9\uf0aa\uf0ab\uf0ac\uf0ad\uf0ae\uf0af\uf0b0\uf0b1"
	u"\uf0b2\uf0b3\uf0b4\uf0b5\uf0b6\uf0b7\uf0b8\uf0b9\uf0ba\uf0bb\uf0bc\uf0bd\uf0be\uf0bf\uf0c0\uf0c1"
	u"\uf0c2\uf0c3\uf0c4\uf0c5\uf0c6\uf0c7\uf0c8\uf0c9\uf0ca\uf0cb\uf0cc\uf0cd\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf0ce\uf0cf"
	u"\uf0d0\uf0d1\uf0d2\uf0d3\uf0d4\uf0d5\uf0d6\uf0d7\uf0d8\uf0d9\uf0da\uf0db\uf0dc\uf0dd\uf0de\uf0df"
	u"\uf0e0\uf0e1\uf0e2\uf0e3\uf0e4\uf0e5\uf0e6\uf0e7\uf0e8\uf0e9\uf0ea\uf0eb\uf0ec\uf0ed\uf0ee\uf0ef"
	u"\uf0f0\uf0f1\uf0f2\uf0f3\uf0f4\uf0f5\uf0f6\uf0f7\uf0f8\uf0f9\uf0fa\uf0fb\uf0fc\uf0fd\uf0fe\uf0ff"
	u"\uf100\uf101\uf102\uf103\uf104\uf105\uf106\uf107\uf108\uf109\uf10a\uf10b\uf10c\uf10d\uf10e\uf10f"
	u"\uf110\uf111\uf112\uf113\uf114\uf115\uf116\uf117\uf118\uf119\uf11a\uf11b\uf11c\uf11d\uf11e\uf11f"
	u"\uf120\uf121\uf122\uf123\uf124\uf125\uf126\uf127\uf128\uf129\uf12a\uf12b\uf12c\uf12d\uf12e\uf12f"
	u"\uf130\uf131\uf132\uf133\uf134\uf135\uf136\uf137\uf138\uf139\uf13a\uf13b\uf13c\uf13d\uf13e\uf13f"
	u"\uf140\uf141\uf142\uf143\uf144\uf145\uf146\uf147\uf148\uf149\uf14a\uf14b\uf14c\uf14d\uf14e\uf14f"
	u"\uf150\uf151\uf152\uf153\uf154\uf155\uf156\uf157\uf158\uf159\uf15a\uf15b\uf15c\uf15d\uf15e\uf15f"
	u"\uf160\uf161\uf162\uf163\uf164\uf165\uf166\uf167\uf168\uf169\uf16a\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf16b\uf16c\uf16d"
	u"\uf16e\uf16f\uf170\uf171\uf172\uf173\uf174\uf175\uf176\uf177\uf178\uf179\uf17a\uf17b\uf17c\uf17d"
	u"\uf17e\uf17f\uf180\uf181\uf182\uf183\uf184\uf185\uf186\uf187\uf188\uf189\uf18a\uf18b\uf18c\uf18d"
	u"\uf18e\uf18f\uf190\uf191\uf192\uf193\uf194\uf195\uf196\uf197\uf198\uf199\uf19a\uf19b\uf19c\uf19d"
	u"\uf19e\uf19f\uf1a0\uf1a1\uf1a2\uf1a3\uf1a4\uf1a5\uf1a6\uf1a7\uf1a8\uf1a9\uf1aa\uf1ab\uf1ac\uf1ad"
	u"\uf1ae\uf1af\uf1b0\uf1b1\uf1b2\uf1b3\uf1b4\uf1b5\uf1b6\uf1b7\uf1b8\uf1b9\uf1ba\uf1bb\uf1bc\uf1bd"
	u"\uf1be\uf1bf\uf1c0\uf1c1\uf1c2\uf1c3\uf1c4\uf1c5\uf1c6\uf1c7\uf1c8\uf1c9\uf1ca\uf1cb\uf1cc\uf1cd"
	u"\uf1ce\uf1cf\uf1d0\uf1d1\uf1d2\uf1d3\uf1d4\uf1d5\uf1d6\uf1d7\uf1d8\uf1d9\uf1da\uf1db\uf1dc\uf1dd"
	u"\uf1de\uf1df\uf1e0\uf1e1\uf1e2\uf1e3\uf1e4\uf1e5\uf1e6\uf1e7\uf1e8\uf1e9\uf1ea\uf1eb\uf1ec\uf1ed"
	u"\uf1ee\uf1ef\uf1f0\uf1f1\uf1f2\uf1f3\uf1f4\uf1f5\uf1f6\uf1f7\uf1f8\uf1f9\uf1fa\uf1fb\uf1fc\uf1fd"
	u"\uf1fe\uf1ff\uf200\uf201\uf202\uf203\uf204\uf205\uf206\uf207\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf208\uf209\uf20a\uf20b"
	u"\uf20c\uf20d\uf20e\uf20f\uf210\uf211\uf212\uf213\uf214\uf215\uf216\uf217\uf218\uf219\uf21a\uf21b"
	u"\uf21c\uf21d\uf21e\uf21f\uf220\uf221\uf222\uf223\uf224\uf225\uf226\uf227\uf228\uf229\uf22a\uf22b"
	u"\uf22c\uf22d\uf22e\uf22f\uf230\uf231\uf232\uf233\uf234\uf235\uf236\uf237\uf238\uf239\uf23a\uf23b"
	u"\uf23c\uf23d\uf23e\uf23f\uf240\uf241\uf242\uf243\uf244\uf245\uf246\uf247\uf248\uf249\uf24a\uf24b"
	u"\uf24c\uf24d\uf24e\uf24f\uf250\uf251\uf252\uf253\uf254\uf255\uf256\uf257\uf258\uf259\uf25a\uf25b"
	u"\uf25c\uf25d\uf25e\uf25f\uf260\uf261\uf262\uf263\uf264\uf265\uf266\uf267\uf268\uf269\uf26a\uf26b"
	u"\uf26c\uf26d\uf26e\uf26f\uf270\uf271\uf272\uf273\uf274\uf275\uf276\uf277\uf278\uf279\uf27a\uf27b"
	u"\uf27c\uf27d\uf27e\uf27f\uf280\uf281\uf282\uf283\uf284\uf285\uf286\uf287\uf288\uf289\uf28a\uf28b"
	u"\uf28c\uf28d\uf28e\uf28f\uf290\uf291\uf292\uf293\uf294\uf295\uf296\uf297\uf298\uf299\uf29a\uf29b"
	u"\uf29c\uf29d\uf29e\uf29f\uf2a0\uf2a1\uf2a2\uf2a3\uf2a4\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf2a5\uf2a6\uf2a7\uf2a8\uf2a9"
	u"\uf2aa\uf2ab\uf2ac\uf2ad\uf2ae\uf2af\uf2b0\uf2b1\uf2b2\uf2b3\uf2b4\uf2b5\uf2b6\uf2b7\uf2b8\uf2b9"
	u"\uf2ba\uf2bb\uf2bc\uf2bd\uf2be\uf2bf\uf2c0\uf2c1\uf2c2\uf2c3\uf2c4\uf2c5\uf2c6\uf2c7\uf2c8\uf2c9"
	u"\uf2ca\uf2cb\uf2cc\uf2cd\uf2ce\uf2cf\uf2d0\uf2d1\uf2d2\uf2d3\uf2d4\uf2d5\uf2d6\uf2d7\uf2d8\uf2d9"
	u"\uf2da\uf2db\uf2dc\uf2dd\uf2de\uf2df\uf2e0\uf2e1\uf2e2\uf2e3\uf2e4\uf2e5\uf2e6\uf2e7\uf2e8\uf2e9"
	u"\uf2ea\uf2eb\uf2ec\uf2ed\uf2ee\uf2ef\uf2f0\uf2f1\uf2f2\uf2f3\uf2f4\uf2f5\uf2f6\uf2f7\uf2f8\uf2f9"
	u"\uf2fa\uf2fb\uf2fc\uf2fd\uf2fe\uf2ff\uf300\uf301\uf302\uf303\uf304\uf305\uf306\uf307\uf308\uf309"
	u"\uf30a\uf30b\uf30c\uf30d\uf30e\uf30f\uf310\uf311\uf312\uf313\uf314\uf315\uf316\uf317\uf318\uf319"
	u"\uf31a\uf31b\uf31c\uf31d\uf31e\uf31f\uf320\uf321\uf322\uf323\uf324\uf325\uf326\uf327\uf328\uf329"
	u"\uf32a\uf32b\uf32c\uf32d\uf32e\uf32f\uf330\uf331\uf332\uf333\uf334\uf335\uf336\uf337\uf338\uf339"
	u"\uf33a\uf33b\uf33c\uf33d\uf33e\uf33f\uf340\uf341\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf342\uf343\uf344\uf345\uf346\uf347"
	u"\uf348\uf349\uf34a\uf34b\uf34c\uf34d\uf34e\uf34f\uf350\uf351\uf352\uf353\uf354\uf355\uf356\uf357"
	u"\uf358\uf359\uf35a\uf35b\uf35c\uf35d\uf35e\uf35f\uf360\uf361\uf362\uf363\uf364\uf365\uf366\uf367"
	u"\uf368\uf369\uf36a\uf36b\uf36c\uf36d\uf36e\uf36f\uf370\uf371\uf372\uf373\uf374\uf375\uf376\uf377"
	u"\uf378\uf379\uf37a\uf37b\uf37c\uf37d\uf37e\uf37f\uf380\uf381\uf382\uf383\uf384\uf385\uf386\uf387"
	u"\uf388\uf389\uf38a\uf38b\uf38c\uf38d\uf38e\uf38f\uf390\uf391\uf392\uf393\uf394\uf395\uf396\uf397"
	u"\uf398\uf399\uf39a\uf39b\uf39c\uf39d\uf39e\uf39f\uf3a0\uf3a1\uf3a2\uf3a3\uf3a4\uf3a5\uf3a6\uf3a7"
	u"\uf3a8\uf3a9\uf3aa\uf3ab\uf3ac\uf3ad\uf3ae\uf3af\uf3b0\uf3b1\uf3b2\uf3b3\uf3b4\uf3b5\uf3b6\uf3b7"
	u"\uf3b8\uf3b9\uf3ba\uf3bb\uf3bc\uf3bd\uf3be\uf3bf\uf3c0\uf3c1\uf3c2\uf3c3\uf3c4\uf3c5\uf3c6\uf3c7"
	u"\uf3c8\uf3c9\uf3ca\uf3cb\uf3cc\uf3cd\uf3ce\uf3cf\uf3d0\uf3d1\uf3d2\uf3d3\uf3d4\uf3d5\uf3d6\uf3d7"
	u"\uf3d8\uf3d9\uf3da\uf3db\uf3dc\uf3dd\uf3de\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf3df\uf3e0\uf3e1\uf3e2\uf3e3\uf3e4\uf3e5"
	u"\uf3e6\uf3e7\uf3e8\uf3e9\uf3ea\uf3eb\uf3ec\uf3ed\uf3ee\uf3ef\uf3f0\uf3f1\uf3f2\uf3f3\uf3f4\uf3f5"
	u"\uf3f6\uf3f7\uf3f8\uf3f9\uf3fa\uf3fb\uf3fc\uf3fd\uf3fe\uf3ff\uf400\uf401\uf402\uf403\uf404\uf405"
	u"\uf406\uf407\uf408\uf409\uf40a\uf40b\uf40c\uf40d\uf40e\uf40f\uf410\uf411\uf412\uf413\uf414\uf415"
	u"\uf416\uf417\uf418\uf419\uf41a\uf41b\uf41c\uf41d\uf41e\uf41f\uf420\uf421\uf422\uf423\uf424\uf425"
	u"\uf426\uf427\uf428\uf429\uf42a\uf42b\uf42c\uf42d\uf42e\uf42f\uf430\uf431\uf432\uf433\uf434\uf435"
	u"\uf436\uf437\uf438\uf439\uf43a\uf43b\uf43c\uf43d\uf43e\uf43f\uf440\uf441\uf442\uf443\uf444\uf445"
	u"\uf446\uf447\uf448\uf449\uf44a\uf44b\uf44c\uf44d\uf44e\uf44f\uf450\uf451\uf452\uf453\uf454\uf455"
	u"\uf456\uf457\uf458\uf459\uf45a\uf45b\uf45c\uf45d\uf45e\uf45f\uf460\uf461\uf462\uf463\uf464\uf465"
	u"\uf466\uf467\uf468\uf469\uf46a\uf46b\uf46c\uf46d\uf46e\uf46f\uf470\uf471\uf472\uf473\uf474\uf475"
	u"\uf476\uf477\uf478\uf479\uf47a\uf47b\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf47c\uf47d\uf47e\uf47f\uf480\uf481\uf482\uf483"
	u"\uf484\uf485\uf486\uf487\uf488\uf489\uf48a\uf48b\uf48c\uf48d\uf48e\uf48f\uf490\uf491\uf492\uf493"
	u"\uf494\uf495\uf496\uf497\uf498\uf499\uf49a\uf49b\uf49c\uf49d\uf49e\uf49f\uf4a0\uf4a1\uf4a2\uf4a3"
	u"\uf4a4\uf4a5\uf4a6\uf4a7\uf4a8\uf4a9\uf4aa\uf4ab\uf4ac\uf4ad\uf4ae\uf4af\uf4b0\uf4b1\uf4b2\uf4b3"
	u"\uf4b4\uf4b5\uf4b6\uf4b7\uf4b8\uf4b9\uf4ba\uf4bb\uf4bc\uf4bd\uf4be\uf4bf\uf4c0\uf4c1\uf4c2\uf4c3"
	u"\uf4c4\uf4c5\uf4c6\uf4c7\uf4c8\uf4c9\uf4ca\uf4cb\uf4cc\uf4cd\uf4ce\uf4cf\uf4d0\uf4d1\uf4d2\uf4d3"
	u"\uf4d4\uf4d5\uf4d6\uf4d7\uf4d8\uf4d9\uf4da\uf4db\uf4dc\uf4dd\uf4de\uf4df\uf4e0\uf4e1\uf4e2\uf4e3"
	u"\uf4e4\uf4e5\uf4e6\uf4e7\uf4e8\uf4e9\uf4ea\uf4eb\uf4ec\uf4ed\uf4ee\uf4ef\uf4f0\uf4f1\uf4f2\uf4f3"
	u"\uf4f4\uf4f5\uf4f6\uf4f7\uf4f8\uf4f9\uf4fa\uf4fb\uf4fc\uf4fd\uf4fe\uf4ff\uf500\uf501\uf502\uf503"
	u"\uf504\uf505\uf506\uf507\uf508\uf509\uf50a\uf50b\uf50c\uf50d\uf50e\uf50f\uf510\uf511\uf512\uf513"
	u"\uf514\uf515\uf516\uf517\uf518\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf519\uf51a\uf51b\uf51c\uf51d\uf51e\uf51f\uf520\uf521"
	u"\uf522\uf523\uf524\uf525\uf526\uf527\uf528\uf529\uf52a\uf52b\uf52c\uf52d\uf52e\uf52f\uf530\uf531"
	u"\uf532\uf533\uf534\uf535\uf536\uf537\uf538\uf539\uf53a\uf53b\uf53c\uf53d\uf53e\uf53f\uf540\uf541"
	u"\uf542\uf543\uf544\uf545\uf546\uf547\uf548\uf549\uf54a\uf54b\uf54c\uf54d\uf54e\uf54f\uf550\uf551"
	u"\uf552\uf553\uf554\uf555\uf556\uf557\uf558\uf559\uf55a\uf55b\uf55c\uf55d\uf55e\uf55f\uf560\uf561"
	u"\uf562\uf563\uf564\uf565\uf566\uf567\uf568\uf569\uf56a\uf56b\uf56c\uf56d\uf56e\uf56f\uf570\uf571"
	u"\uf572\uf573\uf574\uf575\uf576\uf577\uf578\uf579\uf57a\uf57b\uf57c\uf57d\uf57e\uf57f\uf580\uf581"
	u"\uf582\uf583\uf584\uf585\uf586\uf587\uf588\uf589\uf58a\uf58b\uf58c\uf58d\uf58e\uf58f\uf590\uf591"
	u"\uf592\uf593\uf594\uf595\uf596\uf597\uf598\uf599\uf59a\uf59b\uf59c\uf59d\uf59e\uf59f\uf5a0\uf5a1"
	u"\uf5a2\uf5a3\uf5a4\uf5a5\uf5a6\uf5a7\uf5a8\uf5a9\uf5aa\uf5ab\uf5ac\uf5ad\uf5ae\uf5af\uf5b0\uf5b1"
	u"\uf5b2\uf5b3\uf5b4\uf5b5\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf5b6\uf5b7\uf5b8\uf5b9\uf5ba\uf5bb\uf5bc\uf5bd\uf5be\uf5bf"
	u"\uf5c0\uf5c1\uf5c2\uf5c3\uf5c4\uf5c5\uf5c6\uf5c7\uf5c8\uf5c9\uf5ca\uf5cb\uf5cc\uf5cd\uf5ce\uf5cf"
	u"\uf5d0\uf5d1\uf5d2\uf5d3\uf5d4\uf5d5\uf5d6\uf5d7\uf5d8\uf5d9\uf5da\uf5db\uf5dc\uf5dd\uf5de\uf5df"
	u"\uf5e0\uf5e1\uf5e2\uf5e3\uf5e4\uf5e5\uf5e6\uf5e7\uf5e8\uf5e9\uf5ea\uf5eb\uf5ec\uf5ed\uf5ee\uf5ef"
	u"\uf5f0\uf5f1\uf5f2\uf5f3\uf5f4\uf5f5\uf5f6\uf5f7\uf5f8\uf5f9\uf5fa\uf5fb\uf5fc\uf5fd\uf5fe\uf5ff"
	u"\uf600\uf601\uf602\uf603\uf604\uf605\uf606\uf607\uf608\uf609\uf60a\uf60b\uf60c\uf60d\uf60e\uf60f"
	u"\uf610\uf611\uf612\uf613\uf614\uf615\uf616\uf617\uf618\uf619\uf61a\uf61b\uf61c\uf61d\uf61e\uf61f"
	u"\uf620\uf621\uf622\uf623\uf624\uf625\uf626\uf627\uf628\uf629\uf62a\uf62b\uf62c\uf62d\uf62e\uf62f"
	u"\uf630\uf631\uf632\uf633\uf634\uf635\uf636\uf637\uf638\uf639\uf63a\uf63b\uf63c\uf63d\uf63e\uf63f"
	u"\uf640\uf641\uf642\uf643\uf644\uf645\uf646\uf647\uf648\uf649\uf64a\uf64b\uf64c\uf64d\uf64e\uf64f"
	u"\uf650\uf651\uf652\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\uf653\uf654\uf655\uf656\uf657\uf658\uf659\uf65a\uf65b\uf65c\uf65d"
	u"\uf65e\uf65f\uf660\uf661\uf662\uf663\uf664\uf665\uf666\uf667\uf668\uf669\uf66a\uf66b\uf66c\uf66d"
	u"\uf66e\uf66f\uf670\uf671\uf672\uf673\uf674\uf675\uf676\uf677\uf678\uf679\uf67a\uf67b\uf67c\uf67d"
	u"\uf67e\uf67f\uf680\uf681\uf682\uf683\uf684\uf685\uf686\uf687\uf688\uf689\uf68a\uf68b\uf68c\uf68d"
	u"\uf68e\uf68f\uf690\uf691\uf692\uf693\uf694\uf695\uf696\uf697\uf698\uf699\uf69a\uf69b\uf69c\uf69d"
	u"\uf69e\uf69f\uf6a0\uf6a1\uf6a2\uf6a3\uf6a4\uf6a5\uf6a6\uf6a7\uf6a8\uf6a9\uf6aa\uf6ab\uf6ac\uf6ad"
	u"\uf6ae\uf6af\uf6b0\ue311\ue312\ue313\ue314\ue315\ue316\ue317\ue318\ue319\ue31a\ue31b\ue31c\ue31d"
	u"\ue31e\ue31f\ue320\ue321\ue322\ue323\ue324\ue325\ue326\ue327\ue328\ue329\ue32a\ue32b\ue32c\ue32d"
	u"\ue32e\ue32f\ue330\ue331\ue332\ue333\ue334\ue335\ue336\ue337\ue338\ue339\ue33a\ue33b\ue33c\ue33d"
	u"\ue33e\ue33f\ue340\ue341\ue342\ue343\ue344\ue345\ue346\ue347\ue348\ue349\ue34a\ue34b\ue34c\ue34d"
	u"\ue34e\ue34f\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ue350\ue351\ue352\ue353\ue354\ue355\ue356\ue357\ue358\ue359\ue35a\ue35b"
	u"\ue35c\ue35d\ue35e\ue35f\ue360\ue361\ue362\ue363\ue364\ue365\ue366\ue367\ue368\ue369\ue36a\ue36b"
	u"\ue36c\ue36d\ue36e\ue36f\ue370\ue371\ue372\ue373\ue374\ue375\ue376\ue377\ue378\ue379\ue37a\ue37b"
	u"\ue37c\ue37d\ue37e\ue37f\ue380\ue381\ue382\ue383\ue384\ue385\ue386\ue387\ue388\ue389\ue38a\ue38b"
	u"\ue38c\ue38d\ue38e\ue38f\ue390\ue391\ue392\ue393\ue394\ue395\ue396\ue397\ue398\ue399\ue39a\ue39b"
	u"\ue39c\ue39d\ue39e\ue39f\ue3a0\ue3a1\ue3a2\ue3a3\ue3a4\ue3a5\ue3a6\ue3a7\ue3a8\ue3a9\ue3aa\ue3ab"
	u"\ue3ac\ue3ad\ue3ae\ue3af\ue3b0\ue3b1\ue3b2\ue3b3\ue3b4\ue3b5\ue3b6\ue3b7\ue3b8\ue3b9\ue3ba\ue3bb"
	u"\ue3bc\ue3bd\ue3be\ue3bf\ue3c0\ue3c1\ue3c2\ue3c3\ue3c4\ue3c5\ue3c6\ue3c7\ue3c8\ue3c9\ue3ca\ue3cb"
	u"\ue3cc\ue3cd\ue3ce\ue3cf\ue3d0\ue3d1\ue3d2\ue3d3\ue3d4\ue3d5\ue3d6\ue3d7\ue3d8\ue3d9\ue3da\ue3db"
	u"\ue3dc\ue3dd\ue3de\ue3df\ue3e0\ue3e1\ue3e2\ue3e3\ue3e4\ue3e5\ue3e6\ue3e7\ue3e8\ue3e9\ue3ea\ue3eb"
	u"\ue3ec\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ue3ed\ue3ee\ue3ef\ue3f0\ue3f1\ue3f2\ue3f3\ue3f4\ue3f5\ue3f6\ue3f7\ue3f8\ue3f9"
	u"\ue3fa\ue3fb\ue3fc\ue3fd\ue3fe\ue3ff\ue400\ue401\ue402\ue403\ue404\ue405\ue406\ue407\ue408\ue409"
	u"\ue40a\ue40b\ue40c\ue40d\ue40e\ue40f\ue410\ue411\ue412\ue413\ue414\ue415\ue416\ue417\ue418\ue419"
	u"\ue41a\ue41b\ue41c\ue41d\ue41e\ue41f\ue420\ue421\ue422\ue423\ue424\ue425\ue426\ue427\ue428\ue429"
	u"\ue42a\ue42b\ue42c\ue42d\ue42e\ue42f\ue430\ue431\ue432\ue433\ue434\ue435\ue436\ue437\ue438\ue439"
	u"\ue43a\ue43b\ue43c\ue43d\ue43e\ue43f\ue440\ue441\ue442\ue443\ue444\ue445\ue446\ue447\ue448\ue449"
	u"\ue44a\ue44b\ue44c\ue44d\ue44e\ue44f\ue450\ue451\ue452\ue453\ue454\ue455\ue456\ue457\ue458\ue459"
	u"\ue45a\ue45b\ue45c\ue45d\ue45e\ue45f\ue460\ue461\ue462\ue463\ue464\ue465\ue466\ue467\ue468\ue469"
	u"\ue46a\ue46b\ue46c\ue46d\ue46e\ue46f\ue470\ue471\ue472\ue473\ue474\ue475\ue476\ue477\ue478\ue479"
	u"\ue47a\ue47b\ue47c\ue47d\ue47e\ue47f\ue480\ue481\ue482\ue483\ue484\ue485\ue486\ue487\ue488\ue489"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ue48a\ue48b\ue48c\ue48d\ue48e\ue48f\ue490\ue491\ue492\ue493\ue494\ue495\ue496\ue497"
	u"\ue498\ue499\ue49a\ue49b\ue49c\ue49d\ue49e\ue49f\ue4a0\ue4a1\ue4a2\ue4a3\ue4a4\ue4a5\ue4a6\ue4a7"
	u"\ue4a8\ue4a9\ue4aa\ue4ab\ue4ac\ue4ad\ue4ae\ue4af\ue4b0\ue4b1\ue4b2\ue4b3\ue4b4\ue4b5\ue4b6\ue4b7"
	u"\ue4b8\ue4b9\ue4ba\ue4bb\ue4bc\ue4bd\ue4be\ue4bf\ue4c0\ue4c1\ue4c2\ue4c3\ue4c4\ue4c5\ue4c6\ue4c7"
	u"\ue4c8\ue4c9\ue4ca\ue4cb\ue4cc\ue4cd\ue4ce\ue4cf\ue4d0\ue4d1\ue4d2\ue4d3\ue4d4\ue4d5\ue4d6\ue4d7"
	u"\ue4d8\ue4d9\ue4da\ue4db\ue4dc\ue4dd\ue4de\ue4df\ue4e0\ue4e1\ue4e2\ue4e3\ue4e4\ue4e5\ue4e6\ue4e7"
	u"\ue4e8\ue4e9\ue4ea\ue4eb\ue4ec\ue4ed\ue4ee\ue4ef\ue4f0\ue4f1\ue4f2\ue4f3\ue4f4\ue4f5\ue4f6\ue4f7"
	u"\ue4f8\ue4f9\ue4fa\ue4fb\ue4fc\ue4fd\ue4fe\ue4ff\ue500\ue501\ue502\ue503\ue504\ue505\ue506\ue507"
	u"\ue508\ue509\ue50a\ue50b\ue50c\ue50d\ue50e\ue50f\ue510\ue511\ue512\ue513\ue514\ue515\ue516\ue517"
	u"\ue518\ue519\ue51a\ue51b\ue51c\ue51d\ue51e\ue51f\ue520\ue521\ue522\ue523\ue524\ue525\ue526\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ue527\ue528\ue529\ue52a\ue52b\ue52c\ue52d\ue52e\ue52f\ue530\ue531\ue532\ue533\ue534\ue535"
	u"\ue536\ue537\ue538\ue539\ue53a\ue53b\ue53c\ue53d\ue53e\ue53f\ue540\ue541\ue542\ue543\ue544\ue545"
	u"\ue546\ue547\ue548\ue549\ue54a\ue54b\ue54c\ue54d\ue54e\ue54f\ue550\ue551\ue552\ue553\ue554\ue555"
	u"\ue556\ue557\ue558\ue559\ue55a\ue55b\ue55c\ue55d\ue55e\ue55f\ue560\ue561\ue562\ue563\ue564\ue565"
	u"\ue566\ue567\ue568\ue569\ue56a\ue56b\ue56c\ue56d\ue56e\ue56f\ue570\ue571\ue572\ue573\ue574\ue575"
	u"\ue576\ue577\ue578\ue579\ue57a\ue57b\ue57c\ue57d\ue57e\ue57f\ue580\ue581\ue582\ue583\ue584\ue585"
	u"\ue586\ue587\ue588\ue589\ue58a\ue58b\ue58c\ue58d\ue58e\ue58f\ue590\ue591\ue592\ue593\ue594\ue595"
	u"\ue596\ue597\ue598\ue599\ue59a\ue59b\ue59c\ue59d\ue59e\ue59f\ue5a0\ue5a1\ue5a2\ue5a3\ue5a4\ue5a5"
	u"\ue5a6\ue5a7\ue5a8\ue5a9\ue5aa\ue5ab\ue5ac\ue5ad\ue5ae\ue5af\ue5b0\ue5b1\ue5b2\ue5b3\ue5b4\ue5b5"
	u"\ue5b6\ue5b7\ue5b8\ue5b9\ue5ba\ue5bb\ue5bc\ue5bd\ue5be\ue5bf\ue5c0\ue5c1\ue5c2\ue5c3\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ue5c4\ue5c5\ue5c6\ue5c7\ue5c8\ue5c9\ue5ca\ue5cb\ue5cc\ue5cd\ue5ce\ue5cf\ue5d0\ue5d1\ue5d2\ue5d3"
	u"\ue5d4\ue5d5\ue5d6\ue5d7\ue5d8\ue5d9\ue5da\ue5db\ue5dc\ue5dd\ue5de\ue5df\ue5e0\ue5e1\ue5e2\ue5e3"
	u"\ue5e4\ue5e5\ue5e6\ue5e7\ue5e8\ue5e9\ue5ea\ue5eb\ue5ec\ue5ed\ue5ee\ue5ef\ue5f0\ue5f1\ue5f2\ue5f3"
	u"\ue5f4\ue5f5\ue5f6\ue5f7\ue5f8\ue5f9\ue5fa\ue5fb\ue5fc\ue5fd\ue5fe\ue5ff\ue600\ue601\ue602\ue603"
	u"\ue604\ue605\ue606\ue607\ue608\ue609\ue60a\ue60b\ue60c\ue60d\ue60e\ue60f\ue610\ue611\ue612\ue613"
	u"\ue614\ue615\ue616\ue617\ue618\ue619\ue61a\ue61b\ue61c\ue61d\ue61e\ue61f\ue620\ue621\ue622\ue623"
	u"\ue624\ue625\ue626\ue627\ue628\ue629\ue62a\ue62b\ue62c\ue62d\ue62e\ue62f\ue630\ue631\ue632\ue633"
	u"\ue634\ue635\ue636\ue637\ue638\ue639\ue63a\ue63b\ue63c\ue63d\ue63e\ue63f\ue640\ue641\ue642\ue643"
	u"\ue644\ue645\ue646\ue647\ue648\ue649\ue64a\ue64b\ue64c\ue64d\ue64e\ue64f\ue650\ue651\ue652\ue653"
	u"\ue654\ue655\ue656\ue657\ue658\ue659\ue65a\ue65b\ue65c\ue65d\ue65e\ue65f\ue660\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue661"
	u"\ue662\ue663\ue664\ue665\ue666\ue667\ue668\ue669\ue66a\ue66b\ue66c\ue66d\ue66e\ue66f\ue670\ue671"
	u"\ue672\ue673\ue674\ue675\ue676\ue677\ue678\ue679\ue67a\ue67b\ue67c\ue67d\ue67e\ue67f\ue680\ue681"
	u"\ue682\ue683\ue684\ue685\ue686\ue687\ue688\ue689\ue68a\ue68b\ue68c\ue68d\ue68e\ue68f\ue690\ue691"
	u"\ue692\ue693\ue694\ue695\ue696\ue697\ue698\ue699\ue69a\ue69b\ue69c\ue69d\ue69e\ue69f\ue6a0\ue6a1"
	u"\ue6a2\ue6a3\ue6a4\ue6a5\ue6a6\ue6a7\ue6a8\ue6a9\ue6aa\ue6ab\ue6ac\ue6ad\ue6ae\ue6af\ue6b0\ue6b1"
	u"\ue6b2\ue6b3\ue6b4\ue6b5\ue6b6\ue6b7\ue6b8\ue6b9\ue6ba\ue6bb\ue6bc\ue6bd\ue6be\ue6bf\ue6c0\ue6c1"
	u"\ue6c2\ue6c3\ue6c4\ue6c5\ue6c6\ue6c7\ue6c8\ue6c9\ue6ca\ue6cb\ue6cc\ue6cd\ue6ce\ue6cf\ue6d0\ue6d1"
	u"\ue6d2\ue6d3\ue6d4\ue6d5\ue6d6\ue6d7\ue6d8\ue6d9\ue6da\ue6db\ue6dc\ue6dd\ue6de\ue6df\ue6e0\ue6e1"
	u"\ue6e2\ue6e3\ue6e4\ue6e5\ue6e6\ue6e7\ue6e8\ue6e9\ue6ea\ue6eb\ue6ec\ue6ed\ue6ee\ue6ef\ue6f0\ue6f1"
	u"\ue6f2\ue6f3\ue6f4\ue6f5\ue6f6\ue6f7\ue6f8\ue6f9\ue6fa\ue6fb\ue6fc\ue6fd\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue6fe\ue6ff"
	u"\ue700\ue701\ue702\ue703\ue704\ue705\ue706\ue707\ue708\ue709\ue70a\ue70b\ue70c\ue70d\ue70e\ue70f"
	u"\ue710\ue711\ue712\ue713\ue714\ue715\ue716\ue717\ue718\ue719\ue71a\ue71b\ue71c\ue71d\ue71e\ue71f"
	u"\ue720\ue721\ue722\ue723\ue724\ue725\ue726\ue727\ue728\ue729\ue72a\ue72b\ue72c\ue72d\ue72e\ue72f"
	u"\ue730\ue731\ue732\ue733\ue734\ue735\ue736\ue737\ue738\ue739\ue73a\ue73b\ue73c\ue73d\ue73e\ue73f"
	u"\ue740\ue741\ue742\ue743\ue744\ue745\ue746\ue747\ue748\ue749\ue74a\ue74b\ue74c\ue74d\ue74e\ue74f"
	u"\ue750\ue751\ue752\ue753\ue754\ue755\ue756\ue757\ue758\ue759\ue75a\ue75b\ue75c\ue75d\ue75e\ue75f"
	u"\ue760\ue761\ue762\ue763\ue764\ue765\ue766\ue767\ue768\ue769\ue76a\ue76b\ue76c\ue76d\ue76e\ue76f"
	u"\ue770\ue771\ue772\ue773\ue774\ue775\ue776\ue777\ue778\ue779\ue77a\ue77b\ue77c\ue77d\ue77e\ue77f"
	u"\ue780\ue781\ue782\ue783\ue784\ue785\ue786\ue787\ue788\ue789\ue78a\ue78b\ue78c\ue78d\ue78e\ue78f"
	u"\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue797\ue798\ue799\ue79a\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue79b\ue79c\ue79d"
	u"\ue79e\ue79f\ue7a0\ue7a1\ue7a2\ue7a3\ue7a4\ue7a5\ue7a6\ue7a7\ue7a8\ue7a9\ue7aa\ue7ab\ue7ac\ue7ad"
	u"\ue7ae\ue7af\ue7b0\ue7b1\ue7b2\ue7b3\ue7b4\ue7b5\ue7b6\ue7b7\ue7b8\ue7b9\ue7ba\ue7bb\ue7bc\ue7bd"
	u"\ue7be\ue7bf\ue7c0\ue7c1\ue7c2\ue7c3\ue7c4\ue7c5\ue7c6\ue7c7\ue7c8\ue7c9\ue7ca\ue7cb\ue7cc\ue7cd"
	u"\ue7ce\ue7cf\ue7d0\ue7d1\ue7d2\ue7d3\ue7d4\ue7d5\ue7d6\ue7d7\ue7d8\ue7d9\ue7da\ue7db\ue7dc\ue7dd"
	u"\ue7de\ue7df\ue7e0\ue7e1\ue7e2\ue7e3\ue7e4\ue7e5\ue7e6\ue7e7\ue7e8\ue7e9\ue7ea\ue7eb\ue7ec\ue7ed"
	u"\ue7ee\ue7ef\ue7f0\ue7f1\ue7f2\ue7f3\ue7f4\ue7f5\ue7f6\ue7f7\ue7f8\ue7f9\ue7fa\ue7fb\ue7fc\ue7fd"
	u"\ue7fe\ue7ff\ue800\ue801\ue802\ue803\ue804\ue805\ue806\ue807\ue808\ue809\ue80a\ue80b\ue80c\ue80d"
	u"\ue80e\ue80f\ue810\ue811\ue812\ue813\ue814\ue815\ue816\ue817\ue818\ue819\ue81a\ue81b\ue81c\ue81d"
	u"\ue81e\ue81f\ue820\ue821\ue822\ue823\ue824\ue825\ue826\ue827\ue828\ue829\ue82a\ue82b\ue82c\ue82d"
	u"\ue82e\ue82f\ue830\ue831\ue832\ue833\ue834\ue835\ue836\ue837\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue838\ue839\ue83a\ue83b"
	u"\ue83c\ue83d\ue83e\ue83f\ue840\ue841\ue842\ue843\ue844\ue845\ue846\ue847\ue848\ue849\ue84a\ue84b"
	u"\ue84c\ue84d\ue84e\ue84f\ue850\ue851\ue852\ue853\ue854\ue855\ue856\ue857\ue858\ue859\ue85a\ue85b"
	u"\ue85c\ue85d\ue85e\ue85f\ue860\ue861\ue862\ue863\ue864\ue865\ue866\ue867\ue868\ue869\ue86a\ue86b"
	u"\ue86c\ue86d\ue86e\ue86f\ue870\ue871\ue872\ue873\ue874\ue875\ue876\ue877\ue878\ue879\ue87a\ue87b"
	u"\ue87c\ue87d\ue87e\ue87f\ue880\ue881\ue882\ue883\ue884\ue885\ue886\ue887\ue888\ue889\ue88a\ue88b"
	u"\ue88c\ue88d\ue88e\ue88f\ue890\ue891\ue892\ue893\ue894\ue895\ue896\ue897\ue898\ue899\ue89a\ue89b"
	u"\ue89c\ue89d\ue89e\ue89f\ue8a0\ue8a1\ue8a2\ue8a3\ue8a4\ue8a5\ue8a6\ue8a7\ue8a8\ue8a9\ue8aa\ue8ab"
	u"\ue8ac\ue8ad\ue8ae\ue8af\ue8b0\ue8b1\ue8b2\ue8b3\ue8b4\ue8b5\ue8b6\ue8b7\ue8b8\ue8b9\ue8ba\ue8bb"
	u"\ue8bc\ue8bd\ue8be\ue8bf\ue8c0\ue8c1\ue8c2\ue8c3\ue8c4\ue8c5\ue8c6\ue8c7\ue8c8\ue8c9\ue8ca\ue8cb"
	u"\ue8cc\ue8cd\ue8ce\ue8cf\ue8d0\ue8d1\ue8d2\ue8d3\ue8d4\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue8d5\ue8d6\ue8d7\ue8d8\ue8d9"
	u"\ue8da\ue8db\ue8dc\ue8dd\ue8de\ue8df\ue8e0\ue8e1\ue8e2\ue8e3\ue8e4\ue8e5\ue8e6\ue8e7\ue8e8\ue8e9"
	u"\ue8ea\ue8eb\ue8ec\ue8ed\ue8ee\ue8ef\ue8f0\ue8f1\ue8f2\ue8f3\ue8f4\ue8f5\ue8f6\ue8f7\ue8f8\ue8f9"
	u"\ue8fa\ue8fb\ue8fc\ue8fd\ue8fe\ue8ff\ue900\ue901\ue902\ue903\ue904\ue905\ue906\ue907\ue908\ue909"
	u"\ue90a\ue90b\ue90c\ue90d\ue90e\ue90f\ue910\ue911\ue912\ue913\ue914\ue915\ue916\ue917\ue918\ue919"
	u"\ue91a\ue91b\ue91c\ue91d\ue91e\ue91f\ue920\ue921\ue922\ue923\ue924\ue925\ue926\ue927\ue928\ue929"
	u"\ue92a\ue92b\ue92c\ue92d\ue92e\ue92f\ue930\ue931\ue932\ue933\ue934\ue935\ue936\ue937\ue938\ue939"
	u"\ue93a\ue93b\ue93c\ue93d\ue93e\ue93f\ue940\ue941\ue942\ue943\ue944\ue945\ue946\ue947\ue948\ue949"
	u"\ue94a\ue94b\ue94c\ue94d\ue94e\ue94f\ue950\ue951\ue952\ue953\ue954\ue955\ue956\ue957\ue958\ue959"
	u"\ue95a\ue95b\ue95c\ue95d\ue95e\ue95f\ue960\ue961\ue962\ue963\ue964\ue965\ue966\ue967\ue968\ue969"
	u"\ue96a\ue96b\ue96c\ue96d\ue96e\ue96f\ue970\ue971\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue972\ue973\ue974\ue975\ue976\ue977"
	u"\ue978\ue979\ue97a\ue97b\ue97c\ue97d\ue97e\ue97f\ue980\ue981\ue982\ue983\ue984\ue985\ue986\ue987"
	u"\ue988\ue989\ue98a\ue98b\ue98c\ue98d\ue98e\ue98f\ue990\ue991\ue992\ue993\ue994\ue995\ue996\ue997"
	u"\ue998\ue999\ue99a\ue99b\ue99c\ue99d\ue99e\ue99f\ue9a0\ue9a1\ue9a2\ue9a3\ue9a4\ue9a5\ue9a6\ue9a7"
	u"\ue9a8\ue9a9\ue9aa\ue9ab\ue9ac\ue9ad\ue9ae\ue9af\ue9b0\ue9b1\ue9b2\ue9b3\ue9b4\ue9b5\ue9b6\ue9b7"
	u"\ue9b8\ue9b9\ue9ba\ue9bb\ue9bc\ue9bd\ue9be\ue9bf\ue9c0\ue9c1\ue9c2\ue9c3\ue9c4\ue9c5\ue9c6\ue9c7"
	u"\ue9c8\ue9c9\ue9ca\ue9cb\ue9cc\ue9cd\ue9ce\ue9cf\ue9d0\ue9d1\ue9d2\ue9d3\ue9d4\ue9d5\ue9d6\ue9d7"
	u"\ue9d8\ue9d9\ue9da\ue9db\ue9dc\ue9dd\ue9de\ue9df\ue9e0\ue9e1\ue9e2\ue9e3\ue9e4\ue9e5\ue9e6\ue9e7"
	u"\ue9e8\ue9e9\ue9ea\ue9eb\ue9ec\ue9ed\ue9ee\ue9ef\ue9f0\ue9f1\ue9f2\ue9f3\ue9f4\ue9f5\ue9f6\ue9f7"
	u"\ue9f8\ue9f9\ue9fa\ue9fb\ue9fc\ue9fd\ue9fe\ue9ff\uea00\uea01\uea02\uea03\uea04\uea05\uea06\uea07"
	u"\uea08\uea09\uea0a\uea0b\uea0c\uea0d\uea0e\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uea0f\uea10\uea11\uea12\uea13\uea14\uea15"
	u"\uea16\uea17\uea18\uea19\uea1a\uea1b\uea1c\uea1d\uea1e\uea1f\uea20\uea21\uea22\uea23\uea24\uea25"
	u"\uea26\uea27\uea28\uea29\uea2a\uea2b\uea2c\uea2d\uea2e\uea2f\uea30\uea31\uea32\uea33\uea34\uea35"
	u"\uea36\uea37\uea38\uea39\uea3a\uea3b\uea3c\uea3d\uea3e\uea3f\uea40\uea41\uea42\uea43\uea44\uea45"
	u"\uea46\uea47\uea48\uea49\uea4a\uea4b\uea4c\uea4d\uea4e\uea4f\uea50\uea51\uea52\uea53\uea54\uea55"
	u"\uea56\uea57\uea58\uea59\uea5a\uea5b\uea5c\uea5d\uea5e\uea5f\uea60\uea61\uea62\uea63\uea64\uea65"
	u"\uea66\uea67\uea68\uea69\uea6a\uea6b\uea6c\uea6d\uea6e\uea6f\uea70\uea71\uea72\uea73\uea74\uea75"
	u"\uea76\uea77\uea78\uea79\uea7a\uea7b\uea7c\uea7d\uea7e\uea7f\uea80\uea81\uea82\uea83\uea84\uea85"
	u"\uea86\uea87\uea88\uea89\uea8a\uea8b\uea8c\uea8d\uea8e\uea8f\uea90\uea91\uea92\uea93\uea94\uea95"
	u"\uea96\uea97\uea98\uea99\uea9a\uea9b\uea9c\uea9d\uea9e\uea9f\ueaa0\ueaa1\ueaa2\ueaa3\ueaa4\ueaa5"
	u"\ueaa6\ueaa7\ueaa8\ueaa9\ueaaa\ueaab\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ueaac\ueaad\ueaae\ueaaf\ueab0\ueab1\ueab2\ueab3"
	u"\ueab4\ueab5\ueab6\ueab7\ueab8\ueab9\ueaba\ueabb\ueabc\ueabd\ueabe\ueabf\ueac0\ueac1\ueac2\ueac3"
	u"\ueac4\ueac5\ueac6\ueac7\ueac8\ueac9\ueaca\ueacb\ueacc\ueacd\ueace\ueacf\uead0\uead1\uead2\uead3"
	u"\uead4\uead5\uead6\uead7\uead8\uead9\ueada\ueadb\ueadc\ueadd\ueade\ueadf\ueae0\ueae1\ueae2\ueae3"
	u"\ueae4\ueae5\ueae6\ueae7\ueae8\ueae9\ueaea\ueaeb\ueaec\ueaed\ueaee\ueaef\ueaf0\ueaf1\ueaf2\ueaf3"
	u"\ueaf4\ueaf5\ueaf6\ueaf7\ueaf8\ueaf9\ueafa\ueafb\ueafc\ueafd\ueafe\ueaff\ueb00\ueb01\ueb02\ueb03"
	u"\ueb04\ueb05\ueb06\ueb07\ueb08\ueb09\ueb0a\ueb0b\ueb0c\ueb0d\ueb0e\ueb0f\ueb10\ueb11\ueb12\ueb13"
	u"\ueb14\ueb15\ueb16\ueb17\ueb18\ueb19\ueb1a\ueb1b\ueb1c\ueb1d\ueb1e\ueb1f\ueb20\ueb21\ueb22\ueb23"
	u"\ueb24\ueb25\ueb26\ueb27\ueb28\ueb29\ueb2a\ueb2b\ueb2c\ueb2d\ueb2e\ueb2f\ueb30\ueb31\ueb32\ueb33"
	u"\ueb34\ueb35\ueb36\ueb37\ueb38\ueb39\ueb3a\ueb3b\ueb3c\ueb3d\ueb3e\ueb3f\ueb40\ueb41\ueb42\ueb43"
	u"\ueb44\ueb45\ueb46\ueb47\ueb48\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ueb49\ueb4a\ueb4b\ueb4c\ueb4d\ueb4e\ueb4f\ueb50\ueb51"
	u"\ueb52\ueb53\ueb54\ueb55\ueb56\ueb57\ueb58\ueb59\ueb5a\ueb5b\ueb5c\ueb5d\ueb5e\ueb5f\ueb60\ueb61"
	u"\ueb62\ueb63\ueb64\ueb65\ueb66\ueb67\ueb68\ueb69\ueb6a\ueb6b\ueb6c\ueb6d\ueb6e\ueb6f\ueb70\ueb71"
	u"\ueb72\ueb73\ueb74\ueb75\ueb76\ueb77\ueb78\ueb79\ueb7a\ueb7b\ueb7c\ueb7d\ueb7e\ueb7f\ueb80\ueb81"
	u"\ueb82\ueb83\ueb84\ueb85\ueb86\ueb87\ueb88\ueb89\ueb8a\ueb8b\ueb8c\ueb8d\ueb8e\ueb8f\ueb90\ueb91"
	u"\ueb92\ueb93\ueb94\ueb95\ueb96\ueb97\ueb98\ueb99\ueb9a\ueb9b\ueb9c\ueb9d\ueb9e\ueb9f\ueba0\ueba1"
	u"\ueba2\ueba3\ueba4\ueba5\ueba6\ueba7\ueba8\ueba9\uebaa\uebab\uebac\uebad\uebae\uebaf\uebb0\uebb1"
	u"\uebb2\uebb3\uebb4\uebb5\uebb6\uebb7\uebb8\uebb9\uebba\uebbb\uebbc\uebbd\uebbe\uebbf\uebc0\uebc1"
	u"\uebc2\uebc3\uebc4\uebc5\uebc6\uebc7\uebc8\uebc9\uebca\uebcb\uebcc\uebcd\uebce\uebcf\uebd0\uebd1"
	u"\uebd2\uebd3\uebd4\uebd5\uebd6\uebd7\uebd8\uebd9\uebda\uebdb\uebdc\uebdd\uebde\uebdf\uebe0\uebe1"
	u"\uebe2\uebe3\uebe4\uebe5\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uebe6\uebe7\uebe8\uebe9\uebea\uebeb\uebec\uebed\uebee\uebef"
	u"\uebf0\uebf1\uebf2\uebf3\uebf4\uebf5\uebf6\uebf7\uebf8\uebf9\uebfa\uebfb\uebfc\uebfd\uebfe\uebff"
	u"\uec00\uec01\uec02\uec03\uec04\uec05\uec06\uec07\uec08\uec09\uec0a\uec0b\uec0c\uec0d\uec0e\uec0f"
	u"\uec10\uec11\uec12\uec13\uec14\uec15\uec16\uec17\uec18\uec19\uec1a\uec1b\uec1c\uec1d\uec1e\uec1f"
	u"\uec20\uec21\uec22\uec23\uec24\uec25\uec26\uec27\uec28\uec29\uec2a\uec2b\uec2c\uec2d\uec2e\uec2f"
	u"\uec30\uec31\uec32\uec33\uec34\uec35\uec36\uec37\uec38\uec39\uec3a\uec3b\uec3c\uec3d\uec3e\uec3f"
	u"\uec40\uec41\uec42\uec43\uec44\uec45\uec46\uec47\uec48\uec49\uec4a\uec4b\uec4c\uec4d\uec4e\uec4f"
	u"\uec50\uec51\uec52\uec53\uec54\uec55\uec56\uec57\uec58\uec59\uec5a\uec5b\uec5c\uec5d\uec5e\uec5f"
	u"\uec60\uec61\uec62\uec63\uec64\uec65\uec66\uec67\uec68\uec69\uec6a\uec6b\uec6c\uec6d\uec6e\uec6f"
	u"\uec70\uec71\uec72\uec73\uec74\uec75\uec76\uec77\uec78\uec79\uec7a\uec7b\uec7c\uec7d\uec7e\uec7f"
	u"\uec80\uec81\uec82\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\uec83\uec84\uec85\uec86\uec87\uec88\uec89\uec8a\uec8b\uec8c\uec8d"
	u"\uec8e\uec8f\uec90\uec91\uec92\uec93\uec94\uec95\uec96\uec97\uec98\uec99\uec9a\uec9b\uec9c\uec9d"
	u"\uec9e\uec9f\ueca0\ueca1\ueca2\ueca3\ueca4\ueca5\ueca6\ueca7\ueca8\ueca9\uecaa\uecab\uecac\uecad"
	u"\uecae\uecaf\uecb0\uecb1\uecb2\uecb3\uecb4\uecb5\uecb6\uecb7\uecb8\uecb9\uecba\uecbb\uecbc\uecbd"
	u"\uecbe\uecbf\uecc0\uecc1\uecc2\uecc3\uecc4\uecc5\uecc6\uecc7\uecc8\uecc9\uecca\ueccb\ueccc\ueccd"
	u"\uecce\ueccf\uecd0\uecd1\uecd2\uecd3\uecd4\uecd5\uecd6\uecd7\uecd8\uecd9\uecda\uecdb\uecdc\uecdd"
	u"\uecde\uecdf\uece0\uece1\uece2\uece3\uece4\uece5\uece6\uece7\uece8\uece9\uecea\ueceb\uecec\ueced"
	u"\uecee\uecef\uecf0\uecf1\uecf2\uecf3\uecf4\uecf5\uecf6\uecf7\uecf8\uecf9\uecfa\uecfb\uecfc\uecfd"
	u"\uecfe\uecff\ued00\ued01\ued02\ued03\ued04\ued05\ued06\ued07\ued08\ued09\ued0a\ued0b\ued0c\ued0d"
	u"\ued0e\ued0f\ued10\ued11\ued12\ued13\ued14\ued15\ued16\ued17\ued18\ued19\ued1a\ued1b\ued1c\ued1d"
	u"\ued1e\ued1f\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ued20\ued21\ued22\ued23\ued24\ued25\ued26\ued27\ued28\ued29\ued2a\ued2b"
	u"\ued2c\ued2d\ued2e\ued2f\ued30\ued31\ued32\ued33\ued34\ued35\ued36\ued37\ued38\ued39\ued3a\ued3b"
	u"\ued3c\ued3d\ued3e\ued3f\ued40\ued41\ued42\ued43\ued44\ued45\ued46\ued47\ued48\ued49\ued4a\ued4b"
	u"\ued4c\ued4d\ued4e\ued4f\ued50\ued51\ued52\ued53\ued54\ued55\ued56\ued57\ued58\ued59\ued5a\ued5b"
	u"\ued5c\ued5d\ued5e\ued5f\ued60\ued61\ued62\ued63\ued64\ued65\ued66\ued67\ued68\ued69\ued6a\ued6b"
	u"\ued6c\ued6d\ued6e\ued6f\ued70\ued71\ued72\ued73\ued74\ued75\ued76\ued77\ued78\ued79\ued7a\ued7b"
	u"\ued7c\ued7d\ued7e\ued7f\ued80\ued81\ued82\ued83\ued84\ued85\ued86\ued87\ued88\ued89\ued8a\ued8b"
	u"\ued8c\ued8d\ued8e\ued8f\ued90\ued91\ued92\ued93\ued94\ued95\ued96\ued97\ued98\ued99\ued9a\ued9b"
	u"\ued9c\ued9d\ued9e\ued9f\ueda0\ueda1\ueda2\ueda3\ueda4\ueda5\ueda6\ueda7\ueda8\ueda9\uedaa\uedab"
	u"\uedac\uedad\uedae\uedaf\uedb0\uedb1\uedb2\uedb3\uedb4\uedb5\uedb6\uedb7\uedb8\uedb9\uedba\uedbb"
	u"\uedbc\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\uedbd\uedbe\uedbf\uedc0\uedc1\uedc2\uedc3\uedc4\uedc5\uedc6\uedc7\uedc8\uedc9"
	u"\uedca\uedcb\uedcc\uedcd\uedce\uedcf\uedd0\uedd1\uedd2\uedd3\uedd4\uedd5\uedd6\uedd7\uedd8\uedd9"
	u"\uedda\ueddb\ueddc\ueddd\uedde\ueddf\uede0\uede1\uede2\uede3\uede4\uede5\uede6\uede7\uede8\uede9"
	u"\uedea\uedeb\uedec\ueded\uedee\uedef\uedf0\uedf1\uedf2\uedf3\uedf4\uedf5\uedf6\uedf7\uedf8\uedf9"
	u"\uedfa\uedfb\uedfc\uedfd\uedfe\uedff\uee00\uee01\uee02\uee03\uee04\uee05\uee06\uee07\uee08\uee09"
	u"\uee0a\uee0b\uee0c\uee0d\uee0e\uee0f\uee10\uee11\uee12\uee13\uee14\uee15\uee16\uee17\uee18\uee19"
	u"\uee1a\uee1b\uee1c\uee1d\uee1e\uee1f\uee20\uee21\uee22\uee23\uee24\uee25\uee26\uee27\uee28\uee29"
	u"\uee2a\uee2b\uee2c\uee2d\uee2e\uee2f\uee30\uee31\uee32\uee33\uee34\uee35\uee36\uee37\uee38\uee39"
	u"\uee3a\uee3b\uee3c\uee3d\uee3e\uee3f\uee40\uee41\uee42\uee43\uee44\uee45\uee46\uee47\uee48\uee49"
	u"\uee4a\uee4b\uee4c\uee4d\uee4e\uee4f\uee50\uee51\uee52\uee53\uee54\uee55\uee56\uee57\uee58\uee59"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\uee5a\uee5b\uee5c\uee5d\uee5e\uee5f\uee60\uee61\uee62\uee63\uee64\uee65\uee66\uee67"
	u"\uee68\uee69\uee6a\uee6b\uee6c\uee6d\uee6e\uee6f\uee70\uee71\uee72\uee73\uee74\uee75\uee76\uee77"
	u"\uee78\uee79\uee7a\uee7b\uee7c\uee7d\uee7e\uee7f\uee80\uee81\uee82\uee83\uee84\uee85\uee86\uee87"
	u"\uee88\uee89\uee8a\uee8b\uee8c\uee8d\uee8e\uee8f\uee90\uee91\uee92\uee93\uee94\uee95\uee96\uee97"
	u"\uee98\uee99\uee9a\uee9b\uee9c\uee9d\uee9e\uee9f\ueea0\ueea1\ueea2\ueea3\ueea4\ueea5\ueea6\ueea7"
	u"\ueea8\ueea9\ueeaa\ueeab\ueeac\ueead\ueeae\ueeaf\ueeb0\ueeb1\ueeb2\ueeb3\ueeb4\ueeb5\ueeb6\ueeb7"
	u"\u3000\uff0c\u3001\u3002\uff0e\u2027\uff1b\uff1a\uff1f\uff01\ufe30\u2026\u2025\ufe50\ufe51\ufe52"
	u"\u00b7\ufe54\ufe55\ufe56\ufe57\uff5c\u2013\ufe31\u2014\ufe33\u2574\ufe34\ufe4f\uff08\uff09\ufe35"
	u"\ufe36\uff5b\uff5d\ufe37\ufe38\u3014\u3015\ufe39\ufe3a\u3010\u3011\ufe3b\ufe3c\u300a\u300b\ufe3d"
	u"\ufe3e\u3008\u3009\ufe3f\ufe40\u300c\u300d\ufe41\ufe42\u300e\u300f\ufe43\ufe44\ufe59\ufe5a\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufe5b\ufe5c\ufe5d\ufe5e\u2018\u2019\u201c\u201d\u301d\u301e\u2035\u2032\uff03\uff06\uff0a"
	u"\u203b\u00a7\u3003\u25cb\u25cf\u25b3\u25b2\u25ce\u2606\u2605\u25c7\u25c6\u25a1\u25a0\u25bd\u25bc"
	u"\u32a3\u2105\u00af\uffe3\uff3fˍ\ufe49\ufe4a\ufe4d\ufe4e\ufe4b\ufe4c\ufe5f\ufe60\ufe61\uff0b\uff0d"
	u"\u00d7\u00f7\u00b1\u221a\uff1c\uff1e\uff1d\u2266\u2267\u2260\u221e\u2252\u2261\ufe62\ufe63\ufe64"
	u"\ufe65\ufe66\uff5e\u2229\u222a\u22a5\u2220\u221f\u22bf\u33d2\u33d1\u222b\u222e\u2235\u2234\u2640"
	u"\u2642\u2295\u2299\u2191\u2193\u2190\u2192\u2196\u2197\u2199\u2198\u2225\u2223\uff0f\uff3c\u2215"
	u"\ufe68\uff04\uffe5\u3012\uffe0\uffe1\uff05\uff20\u2103\u2109\ufe69\ufe6a\ufe6b\u33d5\u339c\u339d"
	u"\u339e\u33ce\u33a1\u338e\u338f\u33c4\u00b0兙兛兞兝兡兣嗧瓩糎\u2581\u2582\u2583\u2584\u2585\u2586\u2587"
	u"\u2588\u258f\u258e\u258d\u258c\u258b\u258a\u2589\u253c\u2534\u252c\u2524\u251c\u2594\u2500\u2502"
	u"\u2595\u250c\u2510\u2514\u2518\u256d\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u256e\u2570\u256f\u2550\u255e\u256a\u2561\u25e2"
	u"\u25e3\u25e5\u25e4\u2571\u2572\u2573０１２３４５６７８９ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ〡〢〣〤〥〦〧〨〩十卄卅ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸ"
	u"ＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏ\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffeㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\u02d9ˉˊˇˋ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u20ac駿鮮鮫鮪鮭鴻鴿麋黏點黜黝黛鼾齋叢嚕嚮壙壘嬸彞懣戳擴擲擾攆擺擻擷斷曜朦檳檬櫃檻"
	u"檸櫂檮檯歟歸殯瀉瀋濾瀆濺瀑瀏燻燼燾燸獷獵璧璿甕癖癘\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe癒瞽瞿瞻瞼礎禮穡穢穠竄竅簫簧簪簞簣簡糧織繕繞繚繡繒繙罈翹翻職聶臍臏舊藏薩藍藐藉薰薺薹薦蟯蟬蟲蟠覆覲觴謨謹謬謫豐贅"
	u"蹙蹣蹦蹤蹟蹕軀轉轍邇邃邈醫醬釐鎔鎊鎖鎢鎳鎮鎬鎰鎘鎚鎗闔闖闐闕離雜雙雛雞霤鞣鞦讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷"
	u"豔鑿鸚爨驪鬱鸛鸞籲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\uf6b1\uf6b2\uf6b3\uf6b4\uf6b5\uf6b6\uf6b7\uf6b8\uf6b9\uf6ba\uf6bb\uf6bc"
	u"\uf6bd\uf6be\uf6bf\uf6c0\uf6c1\uf6c2\uf6c3\uf6c4\uf6c5\uf6c6\uf6c7\uf6c8\uf6c9\uf6ca\uf6cb\uf6cc"
	u"\uf6cd\uf6ce\uf6cf\uf6d0\uf6d1\uf6d2\uf6d3\uf6d4\uf6d5\uf6d6\uf6d7\uf6d8\uf6d9\uf6da\uf6db\uf6dc"
	u"\uf6dd\uf6de\uf6df\uf6e0\uf6e1\uf6e2\uf6e3\uf6e4\uf6e5\uf6e6\uf6e7\uf6e8\uf6e9\uf6ea\uf6eb\uf6ec"
	u"\uf6ed\uf6ee\uf6ef\uf6f0\uf6f1\uf6f2\uf6f3\uf6f4\uf6f5\uf6f6\uf6f7\uf6f8\uf6f9\uf6fa\uf6fb\uf6fc"
	u"\uf6fd\uf6fe\uf6ff\uf700\uf701\uf702\uf703\uf704\uf705\uf706\uf707\uf708\uf709\uf70a\uf70b\uf70c"
	u"\uf70d\uf70e\uf70f\uf710\uf711\uf712\uf713\uf714\uf715\uf716\uf717\uf718\uf719\uf71a\uf71b\uf71c"
	u"\uf71d\uf71e\uf71f\uf720\uf721\uf722\uf723\uf724\uf725\uf726\uf727\uf728\uf729\uf72a\uf72b\uf72c"
	u"\uf72d\uf72e\uf72f\uf730\uf731\uf732\uf733\uf734\uf735\uf736\uf737\uf738\uf739\uf73a\uf73b\uf73c"
	u"\uf73d\uf73e\uf73f\uf740\uf741\uf742\uf743\uf744\uf745\uf746\uf747\uf748\uf749\uf74a\uf74b\uf74c"
	u"\uf74d\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\uf74e\uf74f\uf750\uf751\uf752\uf753\uf754\uf755\uf756\uf757\uf758\uf759\uf75a"
	u"\uf75b\uf75c\uf75d\uf75e\uf75f\uf760\uf761\uf762\uf763\uf764\uf765\uf766\uf767\uf768\uf769\uf76a"
	u"\uf76b\uf76c\uf76d\uf76e\uf76f\uf770\uf771\uf772\uf773\uf774\uf775\uf776\uf777\uf778\uf779\uf77a"
	u"\uf77b\uf77c\uf77d\uf77e\uf77f\uf780\uf781\uf782\uf783\uf784\uf785\uf786\uf787\uf788\uf789\uf78a"
	u"\uf78b\uf78c\uf78d\uf78e\uf78f\uf790\uf791\uf792\uf793\uf794\uf795\uf796\uf797\uf798\uf799\uf79a"
	u"\uf79b\uf79c\uf79d\uf79e\uf79f\uf7a0\uf7a1\uf7a2\uf7a3\uf7a4\uf7a5\uf7a6\uf7a7\uf7a8\uf7a9\uf7aa"
	u"\uf7ab\uf7ac\uf7ad\uf7ae\uf7af\uf7b0\uf7b1\uf7b2\uf7b3\uf7b4\uf7b5\uf7b6\uf7b7\uf7b8\uf7b9\uf7ba"
	u"\uf7bb\uf7bc\uf7bd\uf7be\uf7bf\uf7c0\uf7c1\uf7c2\uf7c3\uf7c4\uf7c5\uf7c6\uf7c7\uf7c8\uf7c9\uf7ca"
	u"\uf7cb\uf7cc\uf7cd\uf7ce\uf7cf\uf7d0\uf7d1\uf7d2\uf7d3\uf7d4\uf7d5\uf7d6\uf7d7\uf7d8\uf7d9\uf7da"
	u"\uf7db\uf7dc\uf7dd\uf7de\uf7df\uf7e0\uf7e1\uf7e2\uf7e3\uf7e4\uf7e5\uf7e6\uf7e7\uf7e8\uf7e9\uf7ea"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\uf7eb\uf7ec\uf7ed\uf7ee\uf7ef\uf7f0\uf7f1\uf7f2\uf7f3\uf7f4\uf7f5\uf7f6\uf7f7\uf7f8"
	u"\uf7f9\uf7fa\uf7fb\uf7fc\uf7fd\uf7fe\uf7ff\uf800\uf801\uf802\uf803\uf804\uf805\uf806\uf807\uf808"
	u"\uf809\uf80a\uf80b\uf80c\uf80d\uf80e\uf80f\uf810\uf811\uf812\uf813\uf814\uf815\uf816\uf817\uf818"
	u"\uf819\uf81a\uf81b\uf81c\uf81d\uf81e\uf81f\uf820\uf821\uf822\uf823\uf824\uf825\uf826\uf827\uf828"
	u"\uf829\uf82a\uf82b\uf82c\uf82d\uf82e\uf82f\uf830\uf831\uf832\uf833\uf834\uf835\uf836\uf837\uf838"
	u"\uf839\uf83a\uf83b\uf83c\uf83d\uf83e\uf83f\uf840\uf841\uf842\uf843\uf844\uf845\uf846\uf847\uf848"
	u"纘纛纙臠臡虆虇虈襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱鱵鸔鸓黶鼊\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳"
	u"顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘碁銹裏墻恒粧嫺\u2554\u2566\u2557\u2560\u256c\u2563\u255a\u2569"
	u"\u255d\u2552\u2564\u2555\u255e\u256a\u2561\u2558\u2567\u255b\u2553\u2565\u2556\u255f\u256b\u2562"
	u"\u2559\u2568\u255c\u2551\u2550\u256d\u256e\u2570\u256f\u2593\ue000\ue001\ue002\ue003\ue004\ue005"
	u"\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c\ue00d\ue00e\ue00f\ue010\ue011\ue012\ue013\ue014\ue015"
	u"\ue016\ue017\ue018\ue019\ue01a\ue01b\ue01c\ue01d\ue01e\ue01f\ue020\ue021\ue022\ue023\ue024\ue025"
	u"\ue026\ue027\ue028\ue029\ue02a\ue02b\ue02c\ue02d\ue02e\ue02f\ue030\ue031\ue032\ue033\ue034\ue035"
	u"\ue036\ue037\ue038\ue039\ue03a\ue03b\ue03c\ue03d\ue03e\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue03f\ue040\ue041\ue042\ue043"
	u"\ue044\ue045\ue046\ue047\ue048\ue049\ue04a\ue04b\ue04c\ue04d\ue04e\ue04f\ue050\ue051\ue052\ue053"
	u"\ue054\ue055\ue056\ue057\ue058\ue059\ue05a\ue05b\ue05c\ue05d\ue05e\ue05f\ue060\ue061\ue062\ue063"
	u"\ue064\ue065\ue066\ue067\ue068\ue069\ue06a\ue06b\ue06c\ue06d\ue06e\ue06f\ue070\ue071\ue072\ue073"
	u"\ue074\ue075\ue076\ue077\ue078\ue079\ue07a\ue07b\ue07c\ue07d\ue07e\ue07f\ue080\ue081\ue082\ue083"
	u"\ue084\ue085\ue086\ue087\ue088\ue089\ue08a\ue08b\ue08c\ue08d\ue08e\ue08f\ue090\ue091\ue092\ue093"
	u"\ue094\ue095\ue096\ue097\ue098\ue099\ue09a\ue09b\ue09c\ue09d\ue09e\ue09f\ue0a0\ue0a1\ue0a2\ue0a3"
	u"\ue0a4\ue0a5\ue0a6\ue0a7\ue0a8\ue0a9\ue0aa\ue0ab\ue0ac\ue0ad\ue0ae\ue0af\ue0b0\ue0b1\ue0b2\ue0b3"
	u"\ue0b4\ue0b5\ue0b6\ue0b7\ue0b8\ue0b9\ue0ba\ue0bb\ue0bc\ue0bd\ue0be\ue0bf\ue0c0\ue0c1\ue0c2\ue0c3"
	u"\ue0c4\ue0c5\ue0c6\ue0c7\ue0c8\ue0c9\ue0ca\ue0cb\ue0cc\ue0cd\ue0ce\ue0cf\ue0d0\ue0d1\ue0d2\ue0d3"
	u"\ue0d4\ue0d5\ue0d6\ue0d7\ue0d8\ue0d9\ue0da\ue0db\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue0dc\ue0dd\ue0de\ue0df\ue0e0\ue0e1"
	u"\ue0e2\ue0e3\ue0e4\ue0e5\ue0e6\ue0e7\ue0e8\ue0e9\ue0ea\ue0eb\ue0ec\ue0ed\ue0ee\ue0ef\ue0f0\ue0f1"
	u"\ue0f2\ue0f3\ue0f4\ue0f5\ue0f6\ue0f7\ue0f8\ue0f9\ue0fa\ue0fb\ue0fc\ue0fd\ue0fe\ue0ff\ue100\ue101"
	u"\ue102\ue103\ue104\ue105\ue106\ue107\ue108\ue109\ue10a\ue10b\ue10c\ue10d\ue10e\ue10f\ue110\ue111"
	u"\ue112\ue113\ue114\ue115\ue116\ue117\ue118\ue119\ue11a\ue11b\ue11c\ue11d\ue11e\ue11f\ue120\ue121"
	u"\ue122\ue123\ue124\ue125\ue126\ue127\ue128\ue129\ue12a\ue12b\ue12c\ue12d\ue12e\ue12f\ue130\ue131"
	u"\ue132\ue133\ue134\ue135\ue136\ue137\ue138\ue139\ue13a\ue13b\ue13c\ue13d\ue13e\ue13f\ue140\ue141"
	u"\ue142\ue143\ue144\ue145\ue146\ue147\ue148\ue149\ue14a\ue14b\ue14c\ue14d\ue14e\ue14f\ue150\ue151"
	u"\ue152\ue153\ue154\ue155\ue156\ue157\ue158\ue159\ue15a\ue15b\ue15c\ue15d\ue15e\ue15f\ue160\ue161"
	u"\ue162\ue163\ue164\ue165\ue166\ue167\ue168\ue169\ue16a\ue16b\ue16c\ue16d\ue16e\ue16f\ue170\ue171"
	u"\ue172\ue173\ue174\ue175\ue176\ue177\ue178\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue179\ue17a\ue17b\ue17c\ue17d\ue17e\ue17f"
	u"\ue180\ue181\ue182\ue183\ue184\ue185\ue186\ue187\ue188\ue189\ue18a\ue18b\ue18c\ue18d\ue18e\ue18f"
	u"\ue190\ue191\ue192\ue193\ue194\ue195\ue196\ue197\ue198\ue199\ue19a\ue19b\ue19c\ue19d\ue19e\ue19f"
	u"\ue1a0\ue1a1\ue1a2\ue1a3\ue1a4\ue1a5\ue1a6\ue1a7\ue1a8\ue1a9\ue1aa\ue1ab\ue1ac\ue1ad\ue1ae\ue1af"
	u"\ue1b0\ue1b1\ue1b2\ue1b3\ue1b4\ue1b5\ue1b6\ue1b7\ue1b8\ue1b9\ue1ba\ue1bb\ue1bc\ue1bd\ue1be\ue1bf"
	u"\ue1c0\ue1c1\ue1c2\ue1c3\ue1c4\ue1c5\ue1c6\ue1c7\ue1c8\ue1c9\ue1ca\ue1cb\ue1cc\ue1cd\ue1ce\ue1cf"
	u"\ue1d0\ue1d1\ue1d2\ue1d3\ue1d4\ue1d5\ue1d6\ue1d7\ue1d8\ue1d9\ue1da\ue1db\ue1dc\ue1dd\ue1de\ue1df"
	u"\ue1e0\ue1e1\ue1e2\ue1e3\ue1e4\ue1e5\ue1e6\ue1e7\ue1e8\ue1e9\ue1ea\ue1eb\ue1ec\ue1ed\ue1ee\ue1ef"
	u"\ue1f0\ue1f1\ue1f2\ue1f3\ue1f4\ue1f5\ue1f6\ue1f7\ue1f8\ue1f9\ue1fa\ue1fb\ue1fc\ue1fd\ue1fe\ue1ff"
	u"\ue200\ue201\ue202\ue203\ue204\ue205\ue206\ue207\ue208\ue209\ue20a\ue20b\ue20c\ue20d\ue20e\ue20f"
	u"\ue210\ue211\ue212\ue213\ue214\ue215\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue216\ue217\ue218\ue219\ue21a\ue21b\ue21c\ue21d"
	u"\ue21e\ue21f\ue220\ue221\ue222\ue223\ue224\ue225\ue226\ue227\ue228\ue229\ue22a\ue22b\ue22c\ue22d"
	u"\ue22e\ue22f\ue230\ue231\ue232\ue233\ue234\ue235\ue236\ue237\ue238\ue239\ue23a\ue23b\ue23c\ue23d"
	u"\ue23e\ue23f\ue240\ue241\ue242\ue243\ue244\ue245\ue246\ue247\ue248\ue249\ue24a\ue24b\ue24c\ue24d"
	u"\ue24e\ue24f\ue250\ue251\ue252\ue253\ue254\ue255\ue256\ue257\ue258\ue259\ue25a\ue25b\ue25c\ue25d"
	u"\ue25e\ue25f\ue260\ue261\ue262\ue263\ue264\ue265\ue266\ue267\ue268\ue269\ue26a\ue26b\ue26c\ue26d"
	u"\ue26e\ue26f\ue270\ue271\ue272\ue273\ue274\ue275\ue276\ue277\ue278\ue279\ue27a\ue27b\ue27c\ue27d"
	u"\ue27e\ue27f\ue280\ue281\ue282\ue283\ue284\ue285\ue286\ue287\ue288\ue289\ue28a\ue28b\ue28c\ue28d"
	u"\ue28e\ue28f\ue290\ue291\ue292\ue293\ue294\ue295\ue296\ue297\ue298\ue299\ue29a\ue29b\ue29c\ue29d"
	u"\ue29e\ue29f\ue2a0\ue2a1\ue2a2\ue2a3\ue2a4\ue2a5\ue2a6\ue2a7\ue2a8\ue2a9\ue2aa\ue2ab\ue2ac\ue2ad"
	u"\ue2ae\ue2af\ue2b0\ue2b1\ue2b2\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue2b3\ue2b4\ue2b5\ue2b6\ue2b7\ue2b8\ue2b9\ue2ba\ue2bb"
	u"\ue2bc\ue2bd\ue2be\ue2bf\ue2c0\ue2c1\ue2c2\ue2c3\ue2c4\ue2c5\ue2c6\ue2c7\ue2c8\ue2c9\ue2ca\ue2cb"
	u"\ue2cc\ue2cd\ue2ce\ue2cf\ue2d0\ue2d1\ue2d2\ue2d3\ue2d4\ue2d5\ue2d6\ue2d7\ue2d8\ue2d9\ue2da\ue2db"
	u"\ue2dc\ue2dd\ue2de\ue2df\ue2e0\ue2e1\ue2e2\ue2e3\ue2e4\ue2e5\ue2e6\ue2e7\ue2e8\ue2e9\ue2ea\ue2eb"
	u"\ue2ec\ue2ed\ue2ee\ue2ef\ue2f0\ue2f1\ue2f2\ue2f3\ue2f4\ue2f5\ue2f6\ue2f7\ue2f8\ue2f9\ue2fa\ue2fb"
	u"\ue2fc\ue2fd\ue2fe\ue2ff\ue300\ue301\ue302\ue303\ue304\ue305\ue306\ue307\ue308\ue309\ue30a\ue30b"
	u"\ue30c\ue30d\ue30e\ue30f\ue310\ueeb8\ueeb9\ueeba\ueebb\ueebc\ueebd\ueebe\ueebf\ueec0\ueec1\ueec2"
	u"\ueec3\ueec4\ueec5\ueec6\ueec7\ueec8\ueec9\ueeca\ueecb\ueecc\ueecd\ueece\ueecf\ueed0\ueed1\ueed2"
	u"\ueed3\ueed4\ueed5\ueed6\ueed7\ueed8\ueed9\ueeda\ueedb\ueedc\ueedd\ueede\ueedf\ueee0\ueee1\ueee2"
	u"\ueee3\ueee4\ueee5\ueee6\ueee7\ueee8\ueee9\ueeea\ueeeb\ueeec\ueeed\ueeee\ueeef\ueef0\ueef1\ueef2"
	u"\ueef3\ueef4\ueef5\ueef6\ufffe\ufffe\uf6b1\uf6b2\uf6b3\uf6b4\uf6b5\uf6b6\uf6b7\uf6b8\uf6b9\uf6ba"
	u"\uf6bb\uf6bc\uf6bd\uf6be\uf6bf\uf6c0\uf6c1\uf6c2\uf6c3\uf6c4\uf6c5\uf6c6\uf6c7\uf6c8\uf6c9\uf6ca"
	u"\uf6cb\uf6cc\uf6cd\uf6ce\uf6cf\uf6d0\ueef7\ueef8\ueef9\ueefa\ueefb\ueefc\ueefd\ueefe\ueeff\uef00"
	u"\uef01\uef02\uef03\uef04\uef05\uef06\uef07\uef08\uef09\uef0a\uef0b\uef0c\uef0d\uef0e\uef0f\uef10"
	u"\uef11\uef12\uef13\uef14\uef15\uef16\uef17\uef18\uef19\uef1a\uef1b\uef1c\uef1d\uef1e\uef1f\uef20"
	u"\uef21\uef22\uef23\uef24\uef25\uef26\uef27\uef28\uef29\uef2a\uef2b\uef2c\uef2d\uef2e\uef2f\uef30"
	u"\uef31\uef32\uef33\uef34\uef35\uef36\uef37\uef38\uef39\uef3a\uef3b\uef3c\uef3d\uef3e\uef3f\uef40"
	u"\uef41\uef42\uef43\uef44\uef45\uef46\uef47\uef48\uef49\uef4a\uef4b\uef4c\uef4d\uef4e\uef4f\uef50"
	u"\uef51\uef52\uef53\uef54\uef55\uef56\uef57\uef58\uef59\uef5a\uef5b\uef5c\uef5d\uef5e\uef5f\uef60"
	u"\uef61\uef62\uef63\uef64\uef65\uef66\uef67\uef68\uef69\uef6a\uef6b\uef6c\uef6d\uef6e\uef6f\uef70"
	u"\uef71\uef72\uef73\uef74\uef75\uef76\uef77\uef78\uef79\uef7a\uef7b\uef7c\uef7d\uef7e\uef7f\uef80"
	u"\uef81\uef82\uef83\uef84\uef85\uef86\uef87\uef88\uef89\uef8a\uef8b\uef8c\uef8d\uef8e\uef8f\uef90"
	u"\uef91\uef92\uef93\ufffe\ufffe\uf6d1\uf6d2\uf6d3\uf6d4\uf6d5\uf6d6\uf6d7\uf6d8\uf6d9\uf6da\uf6db"
	u"\uf6dc\uf6dd\uf6de\uf6df\uf6e0\uf6e1\uf6e2\uf6e3\uf6e4\uf6e5\uf6e6\uf6e7\uf6e8\uf6e9\uf6ea\uf6eb"
	u"\uf6ec\uf6ed\uf6ee\uf6ef\uf6f0\uef94\uef95\uef96\uef97\uef98\uef99\uef9a\uef9b\uef9c\uef9d\uef9e"
	u"\uef9f\uefa0\uefa1\uefa2\uefa3\uefa4\uefa5\uefa6\uefa7\uefa8\uefa9\uefaa\uefab\uefac\uefad\uefae"
	u"\uefaf\uefb0\uefb1\uefb2\uefb3\uefb4\uefb5\uefb6\uefb7\uefb8\uefb9\uefba\uefbb\uefbc\uefbd\uefbe"
	u"\uefbf\uefc0\uefc1\uefc2\uefc3\uefc4\uefc5\uefc6\uefc7\uefc8\uefc9\uefca\uefcb\uefcc\uefcd\uefce"
	u"\uefcf\uefd0\uefd1\uefd2\uefd3\uefd4\uefd5\uefd6\uefd7\uefd8\uefd9\uefda\uefdb\uefdc\uefdd\uefde"
	u"\uefdf\uefe0\uefe1\uefe2\uefe3\uefe4\uefe5\uefe6\uefe7\uefe8\uefe9\uefea\uefeb\uefec\uefed\uefee"
	u"\uefef\ueff0\ueff1\ueff2\ueff3\ueff4\ueff5\ueff6\ueff7\ueff8\ueff9\ueffa\ueffb\ueffc\ueffd\ueffe"
	u"\uefff\uf000\uf001\uf002\uf003\uf004\uf005\uf006\uf007\uf008\uf009\uf00a\uf00b\uf00c\uf00d\uf00e"
	u"\uf00f\uf010\uf011\uf012\uf013\uf014\uf015\uf016\uf017\uf018\uf019\uf01a\uf01b\uf01c\uf01d\uf01e"
	u"\uf01f\uf020\uf021\uf022\uf023\uf024\uf025\uf026\uf027\uf028\uf029\uf02a\uf02b\uf02c\uf02d\uf02e"
	u"\uf02f\uf030\ufffe\ufffe\uf6f1\uf6f2\uf6f3\uf6f4\uf6f5\uf6f6\uf6f7\uf6f8\uf6f9\uf6fa\uf6fb\uf6fc"
	u"\uf6fd\uf6fe\uf6ff\uf700\uf701\uf702\uf703\uf704\uf705\uf706\uf707\uf708\uf709\uf70a\uf70b\uf70c"
	u"\uf70d\uf70e\uf70f\uf710\uf031\uf032\uf033\uf034\uf035\uf036\uf037\uf038\uf039\uf03a\uf03b\uf03c"
	u"\uf03d\uf03e\uf03f\uf040\uf041\uf042\uf043\uf044\uf045\uf046\uf047\uf048\uf049\uf04a\uf04b\uf04c"
	u"\uf04d\uf04e\uf04f\uf050\uf051\uf052\uf053\uf054\uf055\uf056\uf057\uf058\uf059\uf05a\uf05b\uf05c"
	u"\uf05d\uf05e\uf05f\uf060\uf061\uf062\uf063\uf064\uf065\uf066\uf067\uf068\uf069\uf06a\uf06b\uf06c"
	u"\uf06d\uf06e\uf06f\uf070\uf071\uf072\uf073\uf074\uf075\uf076\uf077\uf078\uf079\uf07a\uf07b\uf07c"
	u"\uf07d\uf07e\uf07f\uf080\uf081\uf082\uf083\uf084\uf085\uf086\uf087\uf088\uf089\uf08a\uf08b\uf08c"
	u"\uf08d\uf08e\uf08f\uf090\uf091\uf092\uf093\uf094\uf095\uf096\uf097\uf098\uf099\uf09a\uf09b\uf09c"
	u"\uf09d\uf09e\uf09f\uf0a0\uf0a1\uf0a2\uf0a3\uf0a4\uf0a5\uf0a6\uf0a7\uf0a8\uf0a9\uf0aa\uf0ab\uf0ac"
	u"\uf0ad\uf0ae\uf0af\uf0b0\uf0b1\uf0b2\uf0b3\uf0b4\uf0b5\uf0b6\uf0b7\uf0b8\uf0b9\uf0ba\uf0bb\uf0bc"
	u"\uf0bd\uf0be\uf0bf\uf0c0\uf0c1\uf0c2\uf0c3\uf0c4\uf0c5\uf0c6\uf0c7\uf0c8\uf0c9\uf0ca\uf0cb\uf0cc"
	u"\uf0cd\ufffe\ufffe\uf711\uf712\uf713\uf714\uf715\uf716\uf717\uf718\uf719\uf71a\uf71b\uf71c\uf71d"
	u"\uf71e\uf71f\uf720\uf721\uf722\uf723\uf724\uf725\uf726\uf727\uf728\uf729\uf72a\uf72b\uf72c\uf72d"
	u"\uf72e\uf72f\uf730\uf0ce\uf0cf\uf0d0\uf0d1\uf0d2\uf0d3\uf0d4\uf0d5\uf0d6\uf0d7\uf0d8\uf0d9\uf0da"
	u"\uf0db\uf0dc\uf0dd\uf0de\uf0df\uf0e0\uf0e1\uf0e2\uf0e3\uf0e4\uf0e5\uf0e6\uf0e7\uf0e8\uf0e9\uf0ea"
	u"\uf0eb\uf0ec\uf0ed\uf0ee\uf0ef\uf0f0\uf0f1\uf0f2\uf0f3\uf0f4\uf0f5\uf0f6\uf0f7\uf0f8\uf0f9\uf0fa"
	u"\uf0fb\uf0fc\uf0fd\uf0fe\uf0ff\uf100\uf101\uf102\uf103\uf104\uf105\uf106\uf107\uf108\uf109\uf10a"
	u"\uf10b\uf10c\uf10d\uf10e\uf10f\uf110\uf111\uf112\uf113\uf114\uf115\uf116\uf117\uf118\uf119\uf11a"
	u"\uf11b\uf11c\uf11d\uf11e\uf11f\uf120\uf121\uf122\uf123\uf124\uf125\uf126\uf127\uf128\uf129\uf12a"
	u"\uf12b\uf12c\uf12d\uf12e\uf12f\uf130\uf131\uf132\uf133\uf134\uf135\uf136\uf137\uf138\uf139\uf13a"
	u"\uf13b\uf13c\uf13d\uf13e\uf13f\uf140\uf141\uf142\uf143\uf144\uf145\uf146\uf147\uf148\uf149\uf14a"
	u"\uf14b\uf14c\uf14d\uf14e\uf14f\uf150\uf151\uf152\uf153\uf154\uf155\uf156\uf157\uf158\uf159\uf15a"
	u"\uf15b\uf15c\uf15d\uf15e\uf15f\uf160\uf161\uf162\uf163\uf164\uf165\uf166\uf167\uf168\uf169\uf16a"
	u"\ufffe\ufffe\uf731\uf732\uf733\uf734\uf735\uf736\uf737\uf738\uf739\uf73a\uf73b\uf73c\uf73d\uf73e"
	u"\uf73f\uf740\uf741\uf742\uf743\uf744\uf745\uf746\uf747\uf748\uf749\uf74a\uf74b\uf74c\uf74d\uf74e"
	u"\uf74f\uf750\uf16b\uf16c\uf16d\uf16e\uf16f\uf170\uf171\uf172\uf173\uf174\uf175\uf176\uf177\uf178"
	u"\uf179\uf17a\uf17b\uf17c\uf17d\uf17e\uf17f\uf180\uf181\uf182\uf183\uf184\uf185\uf186\uf187\uf188"
	u"\uf189\uf18a\uf18b\uf18c\uf18d\uf18e\uf18f\uf190\uf191\uf192\uf193\uf194\uf195\uf196\uf197\uf198"
	u"\uf199\uf19a\uf19b\uf19c\uf19d\uf19e\uf19f\uf1a0\uf1a1\uf1a2\uf1a3\uf1a4\uf1a5\uf1a6\uf1a7\uf1a8"
	u"\uf1a9\uf1aa\uf1ab\uf1ac\uf1ad\uf1ae\uf1af\uf1b0\uf1b1\uf1b2\uf1b3\uf1b4\uf1b5\uf1b6\uf1b7\uf1b8"
	u"\uf1b9\uf1ba\uf1bb\uf1bc\uf1bd\uf1be\uf1bf\uf1c0\uf1c1\uf1c2\uf1c3\uf1c4\uf1c5\uf1c6\uf1c7\uf1c8"
	u"\uf1c9\uf1ca\uf1cb\uf1cc\uf1cd\uf1ce\uf1cf\uf1d0\uf1d1\uf1d2\uf1d3\uf1d4\uf1d5\uf1d6\uf1d7\uf1d8"
	u"\uf1d9\uf1da\uf1db\uf1dc\uf1dd\uf1de\uf1df\uf1e0\uf1e1\uf1e2\uf1e3\uf1e4\uf1e5\uf1e6\uf1e7\uf1e8"
	u"\uf1e9\uf1ea\uf1eb\uf1ec\uf1ed\uf1ee\uf1ef\uf1f0\uf1f1\uf1f2\uf1f3\uf1f4\uf1f5\uf1f6\uf1f7\uf1f8"
	u"\uf1f9\uf1fa\uf1fb\uf1fc\uf1fd\uf1fe\uf1ff\uf200\uf201\uf202\uf203\uf204\uf205\uf206\uf207\ufffe"
	u"\ufffe\uf751\uf752\uf753\uf754\uf755\uf756\uf757\uf758\uf759\uf75a\uf75b\uf75c\uf75d\uf75e\uf75f"
	u"\uf760\uf761\uf762\uf763\uf764\uf765\uf766\uf767\uf768\uf769\uf76a\uf76b\uf76c\uf76d\uf76e\uf76f"
	u"\uf770\uf208\uf209\uf20a\uf20b\uf20c\uf20d\uf20e\uf20f\uf210\uf211\uf212\uf213\uf214\uf215\uf216"
	u"\uf217\uf218\uf219\uf21a\uf21b\uf21c\uf21d\uf21e\uf21f\uf220\uf221\uf222\uf223\uf224\uf225\uf226"
	u"\uf227\uf228\uf229\uf22a\uf22b\uf22c\uf22d\uf22e\uf22f\uf230\uf231\uf232\uf233\uf234\uf235\uf236"
	u"\uf237\uf238\uf239\uf23a\uf23b\uf23c\uf23d\uf23e\uf23f\uf240\uf241\uf242\uf243\uf244\uf245\uf246"
	u"\uf247\uf248\uf249\uf24a\uf24b\uf24c\uf24d\uf24e\uf24f\uf250\uf251\uf252\uf253\uf254\uf255\uf256"
	u"\uf257\uf258\uf259\uf25a\uf25b\uf25c\uf25d\uf25e\uf25f\uf260\uf261\uf262\uf263\uf264\uf265\uf266"
	u"\uf267\uf268\uf269\uf26a\uf26b\uf26c\uf26d\uf26e\uf26f\uf270\uf271\uf272\uf273\uf274\uf275\uf276"
	u"\uf277\uf278\uf279\uf27a\uf27b\uf27c\uf27d\uf27e\uf27f\uf280\uf281\uf282\uf283\uf284\uf285\uf286"
	u"\uf287\uf288\uf289\uf28a\uf28b\uf28c\uf28d\uf28e\uf28f\uf290\uf291\uf292\uf293\uf294\uf295\uf296"
	u"\uf297\uf298\uf299\uf29a\uf29b\uf29c\uf29d\uf29e\uf29f\uf2a0\uf2a1\uf2a2\uf2a3\uf2a4\ufffe\ufffe"
	u"\uf771\uf772\uf773\uf774\uf775\uf776\uf777\uf778\uf779\uf77a\uf77b\uf77c\uf77d\uf77e\uf77f\uf780"
	u"\uf781\uf782\uf783\uf784\uf785\uf786\uf787\uf788\uf789\uf78a\uf78b\uf78c\uf78d\uf78e\uf78f\uf790"
	u"\uf2a5\uf2a6\uf2a7\uf2a8\uf2a9\uf2aa\uf2ab\uf2ac\uf2ad\uf2ae\uf2af\uf2b0\uf2b1\uf2b2\uf2b3\uf2b4"
	u"\uf2b5\uf2b6\uf2b7\uf2b8\uf2b9\uf2ba\uf2bb\uf2bc\uf2bd\uf2be\uf2bf\uf2c0\uf2c1\uf2c2\uf2c3\uf2c4"
	u"\uf2c5\uf2c6\uf2c7\uf2c8\uf2c9\uf2ca\uf2cb\uf2cc\uf2cd\uf2ce\uf2cf\uf2d0\uf2d1\uf2d2\uf2d3\uf2d4"
	u"\uf2d5\uf2d6\uf2d7\uf2d8\uf2d9\uf2da\uf2db\uf2dc\uf2dd\uf2de\uf2df\uf2e0\uf2e1\uf2e2\uf2e3\uf2e4"
	u"\uf2e5\uf2e6\uf2e7\uf2e8\uf2e9\uf2ea\uf2eb\uf2ec\uf2ed\uf2ee\uf2ef\uf2f0\uf2f1\uf2f2\uf2f3\uf2f4"
	u"\uf2f5\uf2f6\uf2f7\uf2f8\uf2f9\uf2fa\uf2fb\uf2fc\uf2fd\uf2fe\uf2ff\uf300\uf301\uf302\uf303\uf304"
	u"\uf305\uf306\uf307\uf308\uf309\uf30a\uf30b\uf30c\uf30d\uf30e\uf30f\uf310\uf311\uf312\uf313\uf314"
	u"\uf315\uf316\uf317\uf318\uf319\uf31a\uf31b\uf31c\uf31d\uf31e\uf31f\uf320\uf321\uf322\uf323\uf324"
	u"\uf325\uf326\uf327\uf328\uf329\uf32a\uf32b\uf32c\uf32d\uf32e\uf32f\uf330\uf331\uf332\uf333\uf334"
	u"\uf335\uf336\uf337\uf338\uf339\uf33a\uf33b\uf33c\uf33d\uf33e\uf33f\uf340\uf341\ufffe\ufffe\uf791"
	u"\uf792\uf793\uf794\uf795\uf796\uf797\uf798\uf799\uf79a\uf79b\uf79c\uf79d\uf79e\uf79f\uf7a0\uf7a1"
	u"\uf7a2\uf7a3\uf7a4\uf7a5\uf7a6\uf7a7\uf7a8\uf7a9\uf7aa\uf7ab\uf7ac\uf7ad\uf7ae\uf7af\uf7b0\uf342"
	u"\uf343\uf344\uf345\uf346\uf347\uf348\uf349\uf34a\uf34b\uf34c\uf34d\uf34e\uf34f\uf350\uf351\uf352"
	u"\uf353\uf354\uf355\uf356\uf357\uf358\uf359\uf35a\uf35b\uf35c\uf35d\uf35e\uf35f\uf360\uf361\uf362"
	u"\uf363\uf364\uf365\uf366\uf367\uf368\uf369\uf36a\uf36b\uf36c\uf36d\uf36e\uf36f\uf370\uf371\uf372"
	u"\uf373\uf374\uf375\uf376\uf377\uf378\uf379\uf37a\uf37b\uf37c\uf37d\uf37e\uf37f\uf380\uf381\uf382"
	u"\uf383\uf384\uf385\uf386\uf387\uf388\uf389\uf38a\uf38b\uf38c\uf38d\uf38e\uf38f\uf390\uf391\uf392"
	u"\uf393\uf394\uf395\uf396\uf397\uf398\uf399\uf39a\uf39b\uf39c\uf39d\uf39e\uf39f\uf3a0\uf3a1\uf3a2"
	u"\uf3a3\uf3a4\uf3a5\uf3a6\uf3a7\uf3a8\uf3a9\uf3aa\uf3ab\uf3ac\uf3ad\uf3ae\uf3af\uf3b0\uf3b1\uf3b2"
	u"\uf3b3\uf3b4\uf3b5\uf3b6\uf3b7\uf3b8\uf3b9\uf3ba\uf3bb\uf3bc\uf3bd\uf3be\uf3bf\uf3c0\uf3c1\uf3c2"
	u"\uf3c3\uf3c4\uf3c5\uf3c6\uf3c7\uf3c8\uf3c9\uf3ca\uf3cb\uf3cc\uf3cd\uf3ce\uf3cf\uf3d0\uf3d1\uf3d2"
	u"\uf3d3\uf3d4\uf3d5\uf3d6\uf3d7\uf3d8\uf3d9\uf3da\uf3db\uf3dc\uf3dd\uf3de\ufffe\ufffe\uf7b1\uf7b2"
	u"\uf7b3\uf7b4\uf7b5\uf7b6\uf7b7\uf7b8\uf7b9\uf7ba\uf7bb\uf7bc\uf7bd\uf7be\uf7bf\uf7c0\uf7c1\uf7c2"
	u"\uf7c3\uf7c4\uf7c5\uf7c6\uf7c7\uf7c8\uf7c9\uf7ca\uf7cb\uf7cc\uf7cd\uf7ce\uf7cf\uf7d0\uf3df\uf3e0"
	u"\uf3e1\uf3e2\uf3e3\uf3e4\uf3e5\uf3e6\uf3e7\uf3e8\uf3e9\uf3ea\uf3eb\uf3ec\uf3ed\uf3ee\uf3ef\uf3f0"
	u"\uf3f1\uf3f2\uf3f3\uf3f4\uf3f5\uf3f6\uf3f7\uf3f8\uf3f9\uf3fa\uf3fb\uf3fc\uf3fd\uf3fe\uf3ff\uf400"
	u"\uf401\uf402\uf403\uf404\uf405\uf406\uf407\uf408\uf409\uf40a\uf40b\uf40c\uf40d\uf40e\uf40f\uf410"
	u"\uf411\uf412\uf413\uf414\uf415\uf416\uf417\uf418\uf419\uf41a\uf41b\uf41c\uf41d\uf41e\uf41f\uf420"
	u"\uf421\uf422\uf423\uf424\uf425\uf426\uf427\uf428\uf429\uf42a\uf42b\uf42c\uf42d\uf42e\uf42f\uf430"
	u"\uf431\uf432\uf433\uf434\uf435\uf436\uf437\uf438\uf439\uf43a\uf43b\uf43c\uf43d\uf43e\uf43f\uf440"
	u"\uf441\uf442\uf443\uf444\uf445\uf446\uf447\uf448\uf449\uf44a\uf44b\uf44c\uf44d\uf44e\uf44f\uf450"
	u"\uf451\uf452\uf453\uf454\uf455\uf456\uf457\uf458\uf459\uf45a\uf45b\uf45c\uf45d\uf45e\uf45f\uf460"
	u"\uf461\uf462\uf463\uf464\uf465\uf466\uf467\uf468\uf469\uf46a\uf46b\uf46c\uf46d\uf46e\uf46f\uf470"
	u"\uf471\uf472\uf473\uf474\uf475\uf476\uf477\uf478\uf479\uf47a\uf47b\ufffe\ufffe\uf7d1\uf7d2\uf7d3"
	u"\uf7d4\uf7d5\uf7d6\uf7d7\uf7d8\uf7d9\uf7da\uf7db\uf7dc\uf7dd\uf7de\uf7df\uf7e0\uf7e1\uf7e2\uf7e3"
	u"\uf7e4\uf7e5\uf7e6\uf7e7\uf7e8\uf7e9\uf7ea\uf7eb\uf7ec\uf7ed\uf7ee\uf7ef\uf7f0\uf47c\uf47d\uf47e"
	u"\uf47f\uf480\uf481\uf482\uf483\uf484\uf485\uf486\uf487\uf488\uf489\uf48a\uf48b\uf48c\uf48d\uf48e"
	u"\uf48f\uf490\uf491\uf492\uf493\uf494\uf495\uf496\uf497\uf498\uf499\uf49a\uf49b\uf49c\uf49d\uf49e"
	u"\uf49f\uf4a0\uf4a1\uf4a2\uf4a3\uf4a4\uf4a5\uf4a6\uf4a7\uf4a8\uf4a9\uf4aa\uf4ab\uf4ac\uf4ad\uf4ae"
	u"\uf4af\uf4b0\uf4b1\uf4b2\uf4b3\uf4b4\uf4b5\uf4b6\uf4b7\uf4b8\uf4b9\uf4ba\uf4bb\uf4bc\uf4bd\uf4be"
	u"\uf4bf\uf4c0\uf4c1\uf4c2\uf4c3\uf4c4\uf4c5\uf4c6\uf4c7\uf4c8\uf4c9\uf4ca\uf4cb\uf4cc\uf4cd\uf4ce"
	u"\uf4cf\uf4d0\uf4d1\uf4d2\uf4d3\uf4d4\uf4d5\uf4d6\uf4d7\uf4d8\uf4d9\uf4da\uf4db\uf4dc\uf4dd\uf4de"
	u"\uf4df\uf4e0\uf4e1\uf4e2\uf4e3\uf4e4\uf4e5\uf4e6\uf4e7\uf4e8\uf4e9\uf4ea\uf4eb\uf4ec\uf4ed\uf4ee"
	u"\uf4ef\uf4f0\uf4f1\uf4f2\uf4f3\uf4f4\uf4f5\uf4f6\uf4f7\uf4f8\uf4f9\uf4fa\uf4fb\uf4fc\uf4fd\uf4fe"
	u"\uf4ff\uf500\uf501\uf502\uf503\uf504\uf505\uf506\uf507\uf508\uf509\uf50a\uf50b\uf50c\uf50d\uf50e"
	u"\uf50f\uf510\uf511\uf512\uf513\uf514\uf515\uf516\uf517\uf518\ufffe\ufffe\uf7f1\uf7f2\uf7f3\uf7f4"
	u"\uf7f5\uf7f6\uf7f7\uf7f8\uf7f9\uf7fa\uf7fb\uf7fc\uf7fd\uf7fe\uf7ff\uf800\uf801\uf802\uf803\uf804"
	u"\uf805\uf806\uf807\uf808\uf809\uf80a\uf80b\uf80c\uf80d\uf80e\uf80f\uf810\uf519\uf51a\uf51b\uf51c"
	u"\uf51d\uf51e\uf51f\uf520\uf521\uf522\uf523\uf524\uf525\uf526\uf527\uf528\uf529\uf52a\uf52b\uf52c"
	u"\uf52d\uf52e\uf52f\uf530\uf531\uf532\uf533\uf534\uf535\uf536\uf537\uf538\uf539\uf53a\uf53b\uf53c"
	u"\uf53d\uf53e\uf53f\uf540\uf541\uf542\uf543\uf544\uf545\uf546\uf547\uf548\uf549\uf54a\uf54b\uf54c"
	u"\uf54d\uf54e\uf54f\uf550\uf551\uf552\uf553\uf554\uf555\uf556\uf557\uf558\uf559\uf55a\uf55b\uf55c"
	u"\uf55d\uf55e\uf55f\uf560\uf561\uf562\uf563\uf564\uf565\uf566\uf567\uf568\uf569\uf56a\uf56b\uf56c"
	u"\uf56d\uf56e\uf56f\uf570\uf571\uf572\uf573\uf574\uf575\uf576\uf577\uf578\uf579\uf57a\uf57b\uf57c"
	u"\uf57d\uf57e\uf57f\uf580\uf581\uf582\uf583\uf584\uf585\uf586\uf587\uf588\uf589\uf58a\uf58b\uf58c"
	u"\uf58d\uf58e\uf58f\uf590\uf591\uf592\uf593\uf594\uf595\uf596\uf597\uf598\uf599\uf59a\uf59b\uf59c"
	u"\uf59d\uf59e\uf59f\uf5a0\uf5a1\uf5a2\uf5a3\uf5a4\uf5a5\uf5a6\uf5a7\uf5a8\uf5a9\uf5aa\uf5ab\uf5ac"
	u"\uf5ad\uf5ae\uf5af\uf5b0\uf5b1\uf5b2\uf5b3\uf5b4\uf5b5\ufffe\ufffe\uf811\uf812\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf5b6\uf5b7\uf5b8\uf5b9\uf5ba"
	u"\uf5bb\uf5bc\uf5bd\uf5be\uf5bf\uf5c0\uf5c1\uf5c2\uf5c3\uf5c4\uf5c5\uf5c6\uf5c7\uf5c8\uf5c9\uf5ca"
	u"\uf5cb\uf5cc\uf5cd\uf5ce\uf5cf\uf5d0\uf5d1\uf5d2\uf5d3\uf5d4\uf5d5\uf5d6\uf5d7\uf5d8\uf5d9\uf5da"
	u"\uf5db\uf5dc\uf5dd\uf5de\uf5df\uf5e0\uf5e1\uf5e2\uf5e3\uf5e4\uf5e5\uf5e6\uf5e7\uf5e8\uf5e9\uf5ea"
	u"\uf5eb\uf5ec\uf5ed\uf5ee\uf5ef\uf5f0\uf5f1\uf5f2\uf5f3\uf5f4\uf5f5\uf5f6\uf5f7\uf5f8\uf5f9\uf5fa"
	u"\uf5fb\uf5fc\uf5fd\uf5fe\uf5ff\uf600\uf601\uf602\uf603\uf604\uf605\uf606\uf607\uf608\uf609\uf60a"
	u"\uf60b\uf60c\uf60d\uf60e\uf60f\uf610\uf611\uf612\uf613\u3000\uff0c\u3001\u3002\uff0e\u2027\uff1b"
	u"\uff1a\uff1f\uff01\ufe30\u2026\u2025\ufe50\ufe51\ufe52\u00b7\ufe54\ufe55\ufe56\ufe57\ufe31\u2014"
	u"\ufe32\ufe58\ufe33\u2574\ufe34\ufe4f\uff08\uff09\ufe35\ufe36\uff5b\uff5d\ufe37\ufe38\u3014\u3015"
	u"\ufe39\ufe3a\u3010\u3011\ufe3b\ufe3c\u300a\u300b\ufe3d\ufe3e\u3008\u3009\ufe3f\ufe40\u300c\u300d"
	u"\ufe41\ufe42\u300e\u300f\ufe43\ufe44\ufe59\ufe5a\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufe5b\ufe5c\ufe5d\ufe5e\u2018\u2019"
	u"\u201c\u201d\u301d\u301e\u2035\u2032\uff03\uff06\uff0a\u203b\u00a7\u3003\u25cb\u25cf\u25b3\u25b2"
	u"\u25ce\u2606\u2605\u25c7\u25c6\u25a1\u25a0\u25bd\u25bc\u32a3\u2105\u203e\uffe3\uff3fˍ\ufe49\ufe4a"
	u"\ufe4d\ufe4e\ufe4b\ufe4c\ufe5f\ufe60\ufe61\uff0b\uff0d\u00d7\u00f7\u00b1\u221a\uff1c\uff1e\uff1d"
	u"\u2266\u2267\u2260\u221e\u2252\u2261\ufe62\ufe63\ufe64\ufe65\ufe66\u223c\u2229\u222a\u22a5\u2220"
	u"\u221f\u22bf\u33d2\u33d1\u222b\u222e\u2235\u2234\u2640\u2642\u2295\u2299\u2191\u2193\u2190\u2192"
	u"\u2196\u2197\u2199\u2198\u2225\uff5c\uff0fｗｘｙｚΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχ"
	u"ψωㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffeㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\u02d9ˉˊˇˋ\u2400\u2401\u2402\u2403\u2404\u2405"
	u"\u2406\u2407\u2408\u2409\u240a\u240b\u240c\u240d\u240e\u240f\u2410\u2411\u2412\u2413\u2414\u2415"
	u"\u2416\u2417\u2418\u2419\u241a\u241b\u241c\u241d\u241e\u241f\u2421讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮"
	u"蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷豔鑿鸚爨驪鬱鸛鸞籲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ丶丿亅亠冂冖冫勹匸卩厶夊宀巛"
	u"幺广廴彐彡攴无疒癶辵隶\u00a8\uff3eヽヾゝゞʺ\uf83e々〆〇ー\uff3b\uff3d\u273dぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつ"
	u"づてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんァアィイ\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾ"
	u"タダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабв"
	u"гдеёжзийклмнопрстуфхцчшщъыьэюя\u21e7\u21b8\u21b9\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uffe2\uffe4\uff07\uff02"
	u"\u3231\u2116\u2121徿懻攇攐攍攉攌攎斄旞旝曞櫧櫠櫌櫑櫙櫋櫟櫜櫐櫫櫏櫍櫞歠殰氌瀙瀧瀠瀖瀫瀡瀢瀣瀩瀗瀤瀜瀪爌爊爇爂爅犥犦犤犣犡瓋瓅璷瓃甖癠矉矊矄矱礝礛\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe撑椞溸\u309b\u309c\u2010\u00b4\u2033\u3013\u2208\u220b\u2286\u2287"
	u"\u2282\u2283\u2227\u2228\u21d2\u21d4\u2200\u2203\u2312\u2202\u2207\u226a\u226b\u223d礡礜礗礞禰穧穨簳"
	u"簼簹簬簻糬糪繶繵繸繰繷繯繺繲繴繨罋罊羃羆羷翽翾聸臗臕艤艡艣藫藱藭藙藡藨藚藗藬藲藸藘藟藣藜藑藰藦藯藞藢蠀蟺蠃蟶蟷蠉蠌蠋蠆蟼蠈蟿蠊蠂襢襚襛襗襡襜襘襝襙覈覷覶觶譐譈譊譀譓譖譔譋譕譑譂譒譗豃豷"
	u"豶貚贆贇贉趬趪趭趫蹭蹸蹳蹪蹯蹻軂轒轑轏轐轓辴酀鄿醰醭鏞鏇鏏鏂鏚鏐鏹鏬鏌鏙鎩鏦鏊鏔鏮鏣鏕鏄鏎鏀鏒鏧镽闚闛雡霩霫霬霨霦\ufffe\ufffe\u221d\u222cÅ\u2030\u266f"
	u"\u266d\u266a\u2020\u2021\u00b6\u25ef\u2501\u2503\u250f\u2513\u251b\u2517\u2523\u2533\u252b\u253b"
	u"\u254b\u2520\u252f\u2528\u2537\u253f\u251d\u2530\u2525\u2538\u2542鞳鞷鞶韝韞韟顜顙顝顗颿颽颻颾饈饇饃馦馧騚騕騥騝騤騛騢"
	u"騠騧騣騞騜騔髂鬋鬊鬎鬌鬷鯪鯫鯠鯞鯤鯦鯢鯰鯔鯗鯬鯜鯙鯥鯕鯡鯚鵷鶁鶊鶄鶈鵱鶀鵸鶆鶋鶌鵽鵫鵴鵵鵰鵩鶅鵳鵻鶂鵯鵹鵿鶇鵨麔麑黀黼鼭齀齁齍齖齗齘匷嚲嚵嚳壣孅巆巇廮廯忀忁懹攗攖攕攓旟曨曣曤櫳櫰櫪櫨櫹"
	u"櫱櫮櫯瀼瀵瀯瀷瀴瀱灂瀸瀿瀺瀹灀瀻瀳灁爓爔犨獽獼璺皫皪皾盭矌矎矏矍矲礥礣礧礨礤礩\ufffe\ufffe一丨乙二人儿入八几凵刀力匕匚十卜厂又口囗土士夕大女子寸小尢尸屮山禲穮穬穭竷籉籈籊籇"
	u"籅糮繻繾纁纀羺翿聹臛臙舋艨艩蘢藿蘁藾蘛蘀藶蘄蘉蘅蘌藽蠙蠐蠑蠗蠓蠖襣襦覹觷譠譪譝譨譣譥譧譭趮躆躈躄轙轖轗轕轘轚邍酃酁醷醵醲醳鐋鐓鏻鐠鐏鐔鏾鐕鐐鐨鐙鐍鏵鐀鏷鐇鐎鐖鐒鏺鐉鏸鐊鏿鏼鐌鏶鐑鐆闞闠"
	u"闟霮霯鞹鞻韽韾顠顢顣顟飁飂饐饎饙饌饋饓騲騴騱騬騪騶騩騮騸騭髇髊髆鬐鬒鬑鰋鰈鯷鰅鰒鯸鱀鰇鰎鰆鰗鰔鰉鶟鶙鶤鶝鶒鶘鶐鶛\ufffe\ufffe工己巾干廾弋弓彳心戈戶手支文斗斤方日曰月木欠止歹"
	u"殳毋比毛氏气水火鶠鶔鶜鶪鶗鶡鶚鶢鶨鶞鶣鶿鶩鶖鶦鶧麙麛麚黥黤黧黦鼰鼮齛齠齞齝齙龑儺儹劘劗囃嚽嚾孈孇巋巏廱懽攛欂櫼欃櫸欀灃灄灊灈灉灅灆爝爚爙獾甗癪矐礭礱礯籔籓糲纊纇纈纋纆纍罍羻耰臝蘘蘪蘦蘟"
	u"蘣蘜蘙蘧蘮蘡蘠蘩蘞蘥蠩蠝蠛蠠蠤蠜蠫衊襭襩襮襫觺譹譸譅譺譻贐贔趯躎躌轞轛轝酆酄酅醹鐿鐻鐶鐩鐽鐼鐰鐹鐪鐷鐬鑀鐱闥闤闣霵霺鞿韡顤飉飆飀饘饖騹騽驆驄驂驁騺\ufffe\ufffe爪父爻爿片牙牛"
	u"犬玄玉瓜瓦甘生用田疋白皮皿目矛矢石示禸禾穴立竹米糸騿髍鬕鬗鬘鬖鬺魒鰫鰝鰜鰬鰣鰨鰩鰤鰡鶷鶶鶼鷁鷇鷊鷏鶾鷅鷃鶻鶵鷎鶹鶺鶬鷈鶱鶭鷌鶳鷍鶲鹺麜黫黮黭鼛鼘鼚鼱齎齥齤龒亹囆囅囋奱孋孌巕巑廲攡攠攦攢"
	u"欋欈欉氍灕灖灗灒爞爟犩獿瓘瓕瓙瓗癭皭礵禴穰穱籗籜籙籛籚糴糱纑罏羇臞艫蘴蘵蘳蘬蘲蘶蠬蠨蠦蠪蠥襱覿覾觻譾讄讂讆讅譿贕躕躔躚躒躐躖躗轠轢酇鑌鑐鑊鑋鑏鑇鑅鑈鑉鑆霿韣顪顩飋饔饛驎驓驔驌驏驈驊\ufffe"
	u"\ufffe缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕驉驒驐髐鬙鬫鬻魖魕鱆鱈鰿鱄鰹鰳鱁鰼鰷鰴鰲鰽鰶鷛鷒鷞鷚鷋鷐鷜鷑鷟鷩鷙鷘鷖鷵鷕鷝麶黰鼵鼳鼲齂齫龕龢儽劙壨壧奲孍巘"
	u"蠯彏戁戃戄攩攥斖曫欑欒欏毊灛灚爢玂玁玃癰矔籧籦纕艬蘺虀蘹蘼蘱蘻蘾蠰蠲蠮蠳襶襴襳觾讌讎讋讈豅贙躘轤轣醼鑢鑕鑝鑗鑞韄韅頀驖驙鬞鬟鬠鱒鱘鱐鱊鱍鱋鱕鱙鱌鱎鷻鷷鷯鷣鷫鷸鷤鷶鷡鷮鷦鷲鷰鷢鷬鷴鷳鷨鷭"
	u"黂黐黲黳鼆鼜鼸鼷鼶齃齏\ufffe\ufffe豸貝赤走足身車辛辰邑酉釆里金長門阜隹雨青非面革韋韭音頁風飛食首香齱齰齮齯囓囍孎屭攭曭曮欓灟灡灝灠爣瓛瓥矕礸禷禶籪纗羉艭虃蠸蠷蠵衋讔讕躞躟躠"
	u"躝醾醽釂鑫鑨鑩雥靆靃靇韇韥驞髕魙鱣鱧鱦鱢鱞鱠鸂鷾鸇鸃鸆鸅鸀鸁鸉鷿鷽鸄麠鼞齆齴齵齶囔攮斸欘欙欗欚灢爦犪矘矙礹籩籫糶纚纘纛纙臠臡虆虇虈襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑"
	u"麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱鱵鸔鸓黶鼊\ufffe\ufffe馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠\uf83f\uf840\uf841\uf842"
	u"龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘\uf813\uf814\uf815\uf816\uf817\uf818\uf819"
	u"\uf81a\uf81b\uf81c\uf81d\uf81e\uf81f\uf820\uf821\uf822\uf823\uf824\uf825\uf826\uf827\uf828\uf829"
	u"\uf82a\uf82b\uf82c\uf82d\uf82e\uf82f\uf830\uf831\uf832\uf833\uf834\uf835\uf836\uf837\uf838\uf839"
	u"\uf83a\uf83b䏰䰲䘃䖦䕸\xd800" u"䵷䖳\xd801" u"䳢\xd802" u"㮕䜶䝄䱇䱀\xd803" u"\xd804" u"\xd805" u"\xd806"
	u"\xd807" u"䱗\xd808" u"䝏䗚䲅\xd809" u"䴇䪤䚡\xd80a" u"爥\xd80b" u"\xd80c" u"\xd80d" u"\xd80e" u"晍囻\ufffe"
	u"綕夝\xd80f" u"㷴霴\xd810" u"寛\xd811" u"媤㘥\xd812" u"嫑宷峼杮薓\xd813" u"瑡璝㡵\xd814" u"\xd815" u"\xd816"
	u"㻬\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\xd817" u"㫵竼\ufffe\xd818" u"\xd819" u"\xd81a" u"\xd81b" u"\xd81c" u"䌊蒄\ufffe鐯䤰蘓墖"
	u"靊鈘秐稲晠権袝瑌篅枂稬剏遆㓦珄\xd81d" u"瓆鿇垳䤯呌䄱\xd81e" u"堘穲\xd81f" u"讏䚮\xd820" u"䆁\xd821" u"箮\xd822" u"鿈\xd823"
	u"\xd824" u"\xd825" u"鿉蔄\xd826" u"䂴鿊䓡\xd827" u"拁灮鿋\uf303\uf304\uf305\uf306\uf307\xd828" u"\uf309"
	u"\xd829" u"\xd82a" u"\uf30c\uf30d\xd82b" u"\xd82c" u"\uf310\xd82d" u"\uf312\uf313\uf314\uf315"
	u"\xd82e" u"\uf317\uf318ĀÁǍÀĒÉĚÈŌÓǑÒ\uf325Ế\uf327ỀÊāáǎàɑēéěèīíǐìōóǒòūúǔùǖǘǚ\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeǜü\uf344"
	u"ế\uf346ềêɡ\uf34a\uf34b\xd82f" u"\xd830" u"\ufffe攊\ufffe\ufffe丽滝鵎釟\ufffe\ufffe\xd831" u"撑会伨侨兖"
	u"兴农凤务动医华发变团声处备夲头学实実岚庆总斉柾栄桥济炼电纤纬纺织经统缆缷艺苏药视设询车轧轮\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe琑糼緍楆竉刧\ufffe\ufffe\ufffe\ufffe醌碸"
	u"酞肼\ufffe贋胶\xd832" u"\ufffe\ufffe肟黇䳍鷉鸌䰾\xd833" u"\xd834" u"鸊\xd835" u"㗁\ufffe溚舾甙\ufffe䤑马骏龙禇\xd836"
	u"\xd837" u"\xd838" u"\xd839" u"两亁亀亇亿仫伷㑌侽㹈倃傈㑽㒓㒥円夅凛凼刅争剹劐匧㗇厩㕑厰㕓参吣㕭㕲㚁咓咣咴咹哐哯唘唣唨㖘唿㖥㖿嗗㗅\xd83a" u"唥\ufffe"
	u"\xd83b" u"\xd83c" u"\xd83d" u"喐\xd83e" u"㧬\xd83f" u"蹆\xd840" u"\xd841" u"䁓\xd842" u"睺\xd843"
	u"㨴䟕\xd844" u"\xd845" u"\xd846" u"擝\xd847" u"\xd848" u"\xd849" u"\xd84a" u"撍蹾\xd84b" u"\xd84c"
	u"\xd84d" u"\xd84e" u"\xd84f" u"\xd850" u"\ufffe\xd851" u"\xd852" u"\xd853" u"䟴\xd854" u"\xd855"
	u"骲㩧\xd856" u"㿭㔆\xd857" u"\xd858" u"\xd859" u"\xd85a" u"鵮頕\ufffe䏙\xd85b" u"撴哣\xd85c" u"\xd85d"
	u"\xd85e" u"㧻\xd85f" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xd860" u"\xd861" u"\xd862" u"擪\xd863" u"\xd864" u"蹨\xd865"
	u"\xd866" u"\xd867" u"\ufffe䠋\xd868" u"㿺塳\xd869" u"\ufffe\xd86a" u"\xd86b" u"\xd86c" u"\xd86d"
	u"\xd86e" u"啹䂻䎺\ufffe䪴\xd86f" u"\xd870" u"膪飵\xd871" u"捹㧾\xd872" u"跀嚡摼㹃\ufffe\xd873" u"\xd874"
	u"\xd875" u"\xd876" u"\ufffe\xd877" u"\xd878" u"㦒㨆\xd879" u"㕸\xd87a" u"\xd87b" u"噒\xd87c" u"\xd87d"
	u"\xd87e" u"㒼氽\xd87f" u"\ufffe\ufffe\xd880" u"\xd881" u"\xd882" u"\xd883" u"\xd884" u"\xd885"
	u"\xd886" u"\xd887" u"羓\xd888" u"\xd889" u"\xd88a" u"㗻\xd88b" u"\xd88c" u"\xd88d" u"\xd88e"
	u"㾓\xd88f" u"\xd890" u"\xd891" u"\xd892" u"\ufffe\xd893" u"\xd894" u"\xd895" u"\xd896" u"\xd897"
	u"㿹\xd898" u"搲\xd899" u"\xd89a" u"\xd89b" u"\xd89c" u"\xd89d" u"\xd89e" u"\xd89f" u"\xd8a0"
	u"㨘\xd8a1" u"\xd8a2" u"\xd8a3" u"\xd8a4" u"\xd8a5" u"\xd8a6" u"\xd8a7" u"\xd8a8" u"閪哌苄喹\ufffe\xd8a9"
	u"鰦骶\xd8aa" u"\xd8ab" u"煀腭胬尜\xd8ac" u"脴㞗卟\xd8ad" u"醶\xd8ae" u"\xd8af" u"\xd8b0" u"\xd8b1" u"㗝\xd8b2"
	u"㘉\xd8b3" u"嚯\xd8b4" u"\xd8b5" u"\xd8b6" u"\xd8b7" u"\xd8b8" u"\xd8b9" u"\xd8ba" u"\xd8bb"
	u"\xd8bc" u"\xd8bd" u"\xd8be" u"婔\xd8bf" u"\xd8c0" u"\xd8c1" u"\xd8c2" u"垜\xd8c3" u"\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\xd8c4" u"\xd8c5" u"\xd8c6" u"\xd8c7" u"\xd8c8" u"㜃\xd8c9" u"\xd8ca" u"\xd8cb" u"\xd8cc" u"\xd8cd"
	u"\xd8ce" u"\xd8cf" u"\xd8d0" u"墙剨㘚\xd8d1" u"箲孨䠀䬬鼧䧧鰟鮍\xd8d2" u"\xd8d3" u"嗻㗲嚉丨夂\xd8d4" u"\xd8d5"
	u"靑\xd8d6" u"乛亻㔾尣彑忄㣺扌攵歺氵氺灬爫丬犭\xd8d7" u"罒礻糹罓\xd8d8" u"㓁\ufffe\xd8d9" u"耂肀\xd8da" u"\xd8db" u"卝衤"
	u"见\xd8dc" u"讠贝钅镸长门\xd8dd" u"韦页风飞饣\xd8de" u"鱼鸟黄歯龜丷\xd8df" u"阝户钢倻淾\xd8e0" u"\uf57a㷉袏\xd8e1" u"灷"
	u"峵䬠\xd8e2" u"㕙\xd8e3" u"愢\xd8e4" u"辧釶熑朙玺\xd8e5" u"\xd8e6" u"㲋\xd8e7" u"䬐磤琂冮\xd8e8" u"䀉橣\xd8e9"
	u"䈣蘏\xd8ea" u"稪\xd8eb" u"\xd8ec" u"靕灍匤\xd8ed" u"鏴盙\xd8ee" u"\uf5a4矝亣俰傼丯众\uf5ab吴綋墒壐\xd8ef" u"庒庙"
	u"忂\xd8f0" u"斋\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\xd8f1" u"椙橃\xd8f2" u"泿\ufffe爀\xd8f3" u"玌㻛\xd8f4" u"嬕璹讃\xd8f5" u"\xd8f6"
	u"窓篬糃繬苸薗\uf5cc袐\uf5ce躹\uf5d0迏蕟駠鈡\uf5d5\xd8f7" u"\xd8f8" u"䁱䊢娚\ufffe\ufffe\ufffe顨杫䉶圽\ufffe藖\xd8f9"
	u"芿\xd8fa" u"䲁\xd8fb" u"嵻\xd8fc" u"\xd8fd" u"\uf5ec\uf5ed宖\uf5ef曧繛湗秊㶈䓃\xd8fe" u"\xd8ff" u"䎚䔶\ufffe"
	u"峕\xd900" u"諹屸㴒\xd901" u"嵸\uf602煗䕘\xd902" u"\xd903" u"䱷㥸㑊\xd904" u"\xd905" u"諌侴\xd906" u"妿腬顖\xd907"
	u"弻\xd908" u"\ufffe\xd909" u"\xd90a" u"䄂䚻\xd90b" u"㼇\uf61c\xd90c" u"䃸㟖䛷\xd90d" u"䅼\xd90e" u"\xd90f"
	u"䕭㣔\xd910" u"䕡䔛䶉䱻䵶䗪㿈\xd911" u"㙡䓞䒽䇭崾嵈嵖㷼㠏嶤嶹㠠㠸幂庽弥徃㤈㤔㤿㥍惗愽峥㦉憷憹懏㦸戬抐拥挘㧸嚱\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe㨃揢揻搇摚㩋擀崕嘡龟㪗斆㪽旿"
	u"晓㫲暒㬢朖㭂枤栀㭘桊梄㭲㭱㭻椉楃牜楤榟榅㮼槖㯝橥橴橱檂㯬檙㯲檫檵櫔櫶殁毁毪汵沪㳋洂洆洦涁㳯涤涱渕渘温溆\xd912" u"溻滢滚齿滨滩漤漴㵆\xd913" u"澁澾㵪㵵熷岙㶊瀬㶑灐灔灯"
	u"灿炉\xd914" u"䏁㗱\xd915" u"\xd916" u"垾\xd917" u"焾\xd918" u"㙎榢\xd919" u"孴穉\xd91a" u"\xd91b" u"穥穽"
	u"\xd91c" u"窻窰竂竃燑\xd91d" u"䇊竚竝竪䇯咲\xd91e" u"笋筕笩\xd91f" u"\xd920" u"箢筯莜\xd921" u"\xd922" u"篐萡箒\ufffe"
	u"\xd923" u"㶭\xd924" u"蒒篺\ufffe簵\xd925" u"籄粃\xd926" u"粦晽\xd927" u"糉糇糦籴糳糵\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe繧䔝"
	u"\xd928" u"絝\xd929" u"璍綉綫焵綳\ufffe\xd92a" u"\xd92b" u"緤㴓緵\xd92c" u"緥\xd92d" u"\ufffe\xd92e"
	u"\xd92f" u"繮纒䌫鑬縧罀罁罇礶\xd930" u"駡羗\xd931" u"羣\xd932" u"\xd933" u"䕜\xd934" u"䔃\xd935" u"翺\xd936"
	u"\ufffe耈耝\ufffe耯\xd937" u"\xd938" u"耻耼聡\xd939" u"䦉\xd93a" u"\xd93b" u"\xd93c" u"朥肧\xd93d" u"脇"
	u"脚墰\xd93e" u"汿\xd93f" u"\xd940" u"擧\xd941" u"舘\xd942" u"橓\xd943" u"\xd944" u"䑺舩\xd945" u"\xd946"
	u"\xd947" u"俹\xd948" u"蓢荢\xd949" u"\xd94a" u"\xd94b" u"\xd94c" u"\xd94d" u"芪椛\xd94e" u"䇛蕋苐茚\xd94f"
	u"\xd950" u"㛁\xd951" u"\xd952" u"艻苢茘\xd953" u"\xd954" u"\xd955" u"\xd956" u"\xd957" u"㶿茝嗬莅䔋\xd958"
	u"莬\ufffe菓㑾\xd959" u"橗蕚㒖\xd95a" u"\xd95b" u"葘\xd95c" u"葱㷓䓤檧葊\xd95d" u"祘\ufffe\xd95e" u"\xd95f"
	u"\xd960" u"蓞\ufffe莑䒠蒓蓤\xd961" u"䉀\xd962" u"䕃蔴嫲\xd963" u"䔧蕳䔖枿蘖\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xd964" u"\xd965"
	u"藁\xd966" u"蘂\xd967" u"\xd968" u"\xd969" u"䕪蘨㙈\xd96a" u"号\xd96b" u"虾蝱\xd96c" u"蟮\xd96d" u"螱蟚蠏"
	u"噡虬桖䘏衅衆\xd96e" u"\xd96f" u"\xd970" u"衞袜䙛袴袵揁装睷\xd971" u"覇覊\ufffe\ufffe覧覼\xd972" u"觧\xd973" u"\xd974"
	u"誜瞓釾誐\xd975" u"竩\xd976" u"\xd977" u"䜓\xd978" u"煼謌謟\xd979" u"\xd97a" u"謿譌譍誩\xd97b" u"讐讛誯\xd97c"
	u"䘕衏貛\xd97d" u"\xd97e" u"\xd97f" u"㜥\xd980" u"賖\xd981" u"\xd982" u"贒贃\xd983" u"賛灜贑\xd984" u"㻐趩"
	u"\xd985" u"\xd986" u"\xd987" u"㭼\xd988" u"\xd989" u"竧躭躶軃鋔輙輭\xd98a" u"\xd98b" u"辥錃\xd98c" u"\xd98d"
	u"辳䤪\xd98e" u"\xd98f" u"\xd990" u"廸\xd991" u"迹\xd992" u"\xd993" u"\xd994" u"\xd995" u"㦀\xd996"
	u"逷\xd997" u"\xd998" u"遡\xd999" u"\xd99a" u"邨\xd99b" u"郄\xd99c" u"邮\ufffe酧㫰醩釄粬\xd99d" u"\xd99e"
	u"鈎沟鉁鉢\xd99f" u"\ufffe\xd9a0" u"\xd9a1" u"\xd9a2" u"\xd9a3" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xd9a4" u"錬鍫\xd9a5"
	u"\xd9a6" u"炏嫃\xd9a7" u"\xd9a8" u"䥥鉄\xd9a9" u"\xd9aa" u"\xd9ab" u"鍳鑛躼閅閦鐦閠濶䊹\xd9ac" u"\xd9ad"
	u"\xd9ae" u"\xd9af" u"䧟氜陻隖䅬隣\xd9b0" u"懚隶磵\xd9b1" u"隽双䦡\xd9b2" u"\xd9b3" u"\xd9b4" u"\xd9b5"
	u"\xd9b6" u"\xd9b7" u"\xd9b8" u"\xd9b9" u"霱虂霶䨏䔽䖅\xd9ba" u"灵孁霛\ufffe\xd9bb" u"靗孊\xd9bc" u"靟鐥僐\xd9bd"
	u"\xd9be" u"鞉鞟鞱鞾韀韒韠\xd9bf" u"韮琜\xd9c0" u"\ufffe韵\xd9c1" u"\xd9c2" u"䫑頴頳顋顦㬎\xd9c3" u"㵑\xd9c4"
	u"\xd9c5" u"\xd9c6" u"飊颷飈飇䫿\xd9c7" u"\xd9c8" u"喰飡飦飬鍸餹\xd9c9" u"䭲\xd9ca" u"\xd9cb" u"駵騌騻騐驘\xd9cc"
	u"㛄\xd9cd" u"\xd9ce" u"髠髢\xd9cf" u"髴䰎鬔鬭\xd9d0" u"倴鬴\xd9d1" u"㣃\xd9d2" u"魐魀\xd9d3" u"婅\xd9d4"
	u"鮎\xd9d5" u"鰂鯿鰌\xd9d6" u"鷔\xd9d7" u"\xd9d8" u"\xd9d9" u"\xd9da" u"\xd9db" u"\xd9dc" u"鵾鶃\xd9dd"
	u"鸎梈\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe鷄\xd9de" u"\xd9df" u"\xd9e0" u"\xd9e1" u"\xd9e2" u"鴹\xd9e3" u"\xd9e4" u"麐麕"
	u"麞麢䴴麪麯\xd9e5" u"黁㭠㧥㴝伲㞾\xd9e6" u"鼂鼈䮖鐤\xd9e7" u"鼗\ufffe鼹嚟嚊齅馸\xd9e8" u"韲葿齢齩竜龎爖䮾\xd9e9" u"\xd9ea"
	u"煷\xd9eb" u"\xd9ec" u"\xd9ed" u"玞\xd9ee" u"\xd9ef" u"禟\xd9f0" u"\xd9f1" u"鍩鏳\xd9f2" u"鋬鎁鏋\xd9f3"
	u"\xd9f4" u"爗㻫睲穃烐\xd9f5" u"\xd9f6" u"煾\xd9f7" u"炣\xd9f8" u"\xd9f9" u"㻇\xd9fa" u"\xd9fb" u"\xd9fc"
	u"㜢\xd9fd" u"\xd9fe" u"㛡\xd9ff" u"\xda00" u"\xda01" u"㜣\xda02" u"坛\xda03" u"\xda04" u"\xda05"
	u"\xda06" u"\xda07" u"蔃\xda08" u"\ufffe葕\xda09" u"\xda0a" u"\xda0b" u"\xda0c" u"\xda0d" u"\xda0e"
	u"䓴\xda0f" u"\xda10" u"\xda11" u"柹㜳㰕㷧塬\xda12" u"栐䁗\xda13" u"\xda14" u"\xda15" u"\xda16" u"\xda17"
	u"哋嚞\xda18" u"嚒\xda19" u"\xda1a" u"\xda1b" u"鏆\xda1c" u"鎜仸儫㠙\xda1d" u"亼\xda1e" u"\xda1f" u"佋侊\xda20"
	u"婨\xda21" u"\xda22" u"㦙\xda23" u"\xda24" u"㐵伩\xda25" u"\xda26" u"\xda27" u"諚\xda28" u"亘\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe働儍侢伃\xda29" u"\xda2a" u"佂倮偬傁俌俥偘僼\ufffe\ufffe\ufffe\ufffe湶\xda2b" u"\xda2c" u"\xda2d"
	u"浲\xda2e" u"\xda2f" u"冨凃\xda30" u"䓝\xda31" u"\xda32" u"\xda33" u"赺\xda34" u"\xda35" u"剙劤\xda36"
	u"勡\ufffe䙺熌\xda37" u"\xda38" u"\xda39" u"\xda3a" u"槑\xda3b" u"\ufffe㻞璙琔瑖玘䮎\xda3c" u"\xda3d"
	u"叐㖄爏\xda3e" u"喴\xda3f" u"响\xda40" u"圝鉝雴鍦埝垍坿㘾壋媙\xda41" u"\xda42" u"\xda43" u"\xda44" u"娬妸銏婾嫏娒\xda45"
	u"\xda46" u"\xda47" u"\xda48" u"㛵洅瑃娡\xda49" u"媁\xda4a" u"\xda4b" u"鏠璌\xda4c" u"焅䥲鐈\xda4d" u"鎽㞠"
	u"尞岞幞幈\xda4e" u"\xda4f" u"\xda50" u"廍孏\xda51" u"\xda52" u"㜁\xda53" u"㛝\xda54" u"㛓脪\xda55" u"\xda56"
	u"\xda57" u"\xda58" u"弌弎\xda59" u"\xda5a" u"婫\xda5b" u"孄蘔\xda5c" u"衠恾\xda5d" u"\xda5e" u"忛㺸\xda5f"
	u"\xda60" u"\xda61" u"\xda62" u"懀\xda63" u"\xda64" u"\xda65" u"憙憘恵\xda66" u"\xda67" u"\xda68"
	u"\xda69" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe摱\xda6a" u"\xda6b" u"㨩\xda6c" u"\xda6d" u"\xda6e" u"\xda6f" u"挷\xda70"
	u"撶挱揑\xda71" u"\xda72" u"护\xda73" u"搻敫楲㯴\xda74" u"\xda75" u"\xda76" u"\xda77" u"唍\xda78" u"\xda79"
	u"\xda7a" u"曎\xda7b" u"\xda7c" u"㫠䆐\xda7d" u"\xda7e" u"\xda7f" u"\xda80" u"\xda81" u"\xda82"
	u"磮\xda83" u"\xda84" u"\xda85" u"㑤\xda86" u"\xda87" u"\xda88" u"暎\xda89" u"晫䮓昰\xda8a" u"\xda8b"
	u"晣\xda8c" u"\xda8d" u"昞\xda8e" u"㣑\xda8f" u"\xda90" u"㮙\xda91" u"\xda92" u"瓐㮖枏\xda93" u"梶栞㯄檾㡣"
	u"\xda94" u"\xda95" u"樳橒櫉欅\xda96" u"攑梘橌㯗橺歗\xda97" u"\xda98" u"鎠鋲\xda99" u"\xda9a" u"銉\xda9b"
	u"\xda9c" u"鑧涥漋\xda9d" u"\ufffe\xda9e" u"㶏渄\xda9f" u"娽渊塇洤硂焻\xdaa0" u"\xdaa1" u"烱牐犇犔\xdaa2" u"\xdaa3"
	u"兹\xdaa4" u"\xdaa5" u"瑺\xdaa6" u"\xdaa7" u"\xdaa8" u"\xdaa9" u"\xdaaa" u"㼆㺱\xdaab" u"\xdaac"
	u"\xdaad" u"悧㻳瓌琼鎇琷䒟\xdaae" u"䕑疃㽣\xdaaf" u"\xdab0" u"㽘畕癳\xdab1" u"㬙瑨\xdab2" u"\xdab3" u"\xdab4"
	u"㫻\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe㷍\xdab5" u"㻿\xdab6" u"\xdab7" u"釺圲鍂\xdab8" u"\xdab9" u"僟\xdaba" u"\xdabb" u"睸\xdabc"
	u"眎眏睻\xdabd" u"\xdabe" u"㩞\xdabf" u"琸璛㺿\xdac0" u"\xdac1" u"䃈\xdac2" u"\xdac3" u"錇\xdac4" u"砞碍碈"
	u"磒珐祙\xdac5" u"\xdac6" u"䄎\ufffe蒖禥樭\xdac7" u"稺秴䅮\xdac8" u"䄲鈵秱\xdac9" u"\xdaca" u"\xdacb" u"\xdacc"
	u"\xdacd" u"㖗啫㕰㚪\xdace" u"\xdacf" u"竢婙\xdad0" u"\xdad1" u"\xdad2" u"娍\xdad3" u"磰娪\xdad4" u"竾䇹籝"
	u"籭䈑\xdad5" u"\xdad6" u"\xdad7" u"糍\xdad8" u"\xdad9" u"粎籼粮檲緜縇緓罎\xdada" u"\xdadb" u"\xdadc" u"綗"
	u"\xdadd" u"䉪\xdade" u"\xdadf" u"柖\xdae0" u"\xdae1" u"埄\xdae2" u"\xdae3" u"\xdae4" u"翝笧\xdae5"
	u"\xdae6" u"\xdae7" u"笌\xdae8" u"駦虅驣樜\xdae9" u"㧢\xdaea" u"\xdaeb" u"騟\xdaec" u"蒀\xdaed" u"\xdaee"
	u"䓪脷䐂胆脉腂\xdaef" u"飃\xdaf0" u"艢艥\xdaf1" u"葓\xdaf2" u"蘐\xdaf3" u"媆䅿\xdaf4" u"嬫\xdaf5" u"嫤\xdaf6"
	u"蚠\xdaf7" u"\xdaf8" u"蠭\xdaf9" u"娂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe衮佅袇袿裦襥襍\xdafa" u"襔\xdafb" u"\xdafc" u"\xdafd"
	u"\xdafe" u"\xdaff" u"\xdb00" u"㺭蒣䛵䛏㟲訽訜\xdb01" u"彍鈫\xdb02" u"旔焩烄\xdb03" u"鵭貟賩\xdb04" u"妚矃姰䍮㛔踪躧"
	u"\xdb05" u"輰轊䋴汘澻\xdb06" u"䢛潹溋\xdb07" u"鯩㚵\xdb08" u"邻\ufffe啱䤆醻鐄\xdb09" u"䁢\xdb0a" u"鐧\xdb0b"
	u"\xdb0c" u"蓥訫閙閧閗閖\xdb0d" u"瑅㻂\xdb0e" u"\xdb0f" u"\xdb10" u"㻧\xdb11" u"随\xdb12" u"\xdb13" u"\xdb14"
	u"㻌\xdb15" u"\xdb16" u"\xdb17" u"琒瑫㻼靁\xdb18" u"桇䨝\xdb19" u"\xdb1a" u"\ufffe鍨\xdb1b" u"\xdb1c"
	u"\xdb1d" u"\xdb1e" u"銺嬑譩䤼珹\xdb1f" u"鞛靱餸\xdb20" u"巁\xdb21" u"\xdb22" u"頟\xdb23" u"鋶\xdb24" u"釥"
	u"䓀\xdb25" u"\xdb26" u"\xdb27" u"飜\xdb28" u"㼀鈪䤥萔餻饍\xdb29" u"㷽馛䭯馪驜\xdb2a" u"\xdb2b" u"檏騡嫾騯\xdb2c"
	u"䮐\xdb2d" u"馼䮽䮗鍽塲\xdb2e" u"堢\xdb2f" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xdb30" u"硄\xdb31" u"\xdb32" u"棅㵽鑘㤧慐\xdb33"
	u"\xdb34" u"愇鱏鱓鱻鰵鰐魿鯏\xdb35" u"鮟\xdb36" u"\xdb37" u"鴡䲮\xdb38" u"鸘䲰鴌\xdb39" u"\xdb3a" u"\xdb3b"
	u"\xdb3c" u"鶥蒽\xdb3d" u"\xdb3e" u"\xdb3f" u"藼䔳\xdb40" u"\xdb41" u"\xdb42" u"萠藮\xdb43" u"\xdb44"
	u"\xdb45" u"秢\xdb46" u"\xdb47" u"䤭\xdb48" u"㵢鏛銾鍈\xdb49" u"碹鉷鑍俤㑀遤\xdb4a" u"砽硔碶硋\xdb4b" u"\xdb4c"
	u"\xdb4d" u"㚚佲濚濙\ufffe瀞吔\xdb4e" u"垻壳垊鴖埗焴㒯\xdb4f" u"燫\xdb50" u"\xdb51" u"\ufffe\xdb52" u"\xdb53"
	u"愌嫎娋䊼\xdb54" u"㜬䭻\xdb55" u"鎻鎸\xdb56" u"\xdb57" u"葲\xdb58" u"\xdb59" u"\xdb5a" u"\xdb5b" u"\xdb5c"
	u"妔\xdb5d" u"\xdb5e" u"綨\xdb5f" u"\xdb60" u"\xdb61" u"\xdb62" u"\xdb63" u"鋥珢㻩璴\xdb64" u"\xdb65"
	u"㻡\xdb66" u"櫘珳珻㻖\xdb67" u"\xdb68" u"\xdb69" u"\xdb6a" u"\xdb6b" u"\xdb6c" u"\xdb6d" u"瑈\xdb6e"
	u"炥\xdb6f" u"銄珦鍟\xdb70" u"錱\xdb71" u"\xdb72" u"鎆\xdb73" u"\xdb74" u"䤵\xdb75" u"煫\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xdb76"
	u"\xdb77" u"嚤\xdb78" u"\xdb79" u"\xdb7a" u"唂秄\xdb7b" u"緾\xdb7c" u"\xdb7d" u"\xdb7e" u"䔮鐁㜊\xdb7f"
	u"\xdb80" u"妰\xdb81" u"\xdb82" u"\xdb83" u"媡㛢\xdb84" u"㚰鉟婹\xdb85" u"\xdb86" u"鍴㳍\xdb87" u"䪖㦊僴㵩"
	u"㵌\xdb88" u"煵䋻\xdb89" u"渏\xdb8a" u"䓫浗\xdb8b" u"灧沯㳖\xdb8c" u"\xdb8d" u"渂漌㵯\xdb8e" u"畑㚼㓈䚀㻚䡱姄鉮䤾轁"
	u"\xdb8f" u"\xdb90" u"堒埈㛖\xdb91" u"烾\xdb92" u"\xdb93" u"\xdb94" u"\xdb95" u"\xdb96" u"梹楧\xdb97"
	u"\xdb98" u"\xdb99" u"\xdb9a" u"\xdb9b" u"\xdb9c" u"\xdb9d" u"\xdb9e" u"樚\xdb9f" u"\xdba0" u"萾"
	u"䓟䓎\xdba1" u"\xdba2" u"\xdba3" u"\xdba4" u"漗\xdba5" u"茽\xdba6" u"菭\xdba7" u"\xdba8" u"\xdba9"
	u"妉媂\xdbaa" u"婡婱\xdbab" u"\xdbac" u"㜭姯\xdbad" u"㛇熎鎐暚\xdbae" u"婮娫\xdbaf" u"樫\xdbb0" u"\xdbb1"
	u"\xdbb2" u"\xdbb3" u"焝\xdbb4" u"\xdbb5" u"侰\xdbb6" u"峂\xdbb7" u"\xdbb8" u"\xdbb9" u"樌\xdbba"
	u"\xdbbb" u"炦焳\xdbbc" u"㶥泟\xdbbd" u"\xdbbe" u"繥姫崯㷳彜\xdbbf" u"\xdbc0" u"綤萦\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe咅\xdbc1"
	u"\xdbc2" u"\xdbc3" u"坾\xdbc4" u"\xdbc5" u"㿥\xdbc6" u"\xdbc7" u"瀃\xdbc8" u"嵰玏糓\xdbc9" u"\xdbca"
	u"俈翧狍猐\xdbcb" u"猸猹\xdbcc" u"獁獈㺩\xdbcd" u"遬燵\xdbce" u"珡臶㻊県㻑沢国琙琞琟㻢㻰㻴㻺瓓㼎㽓畂畭畲疍㽼痈痜㿀癍㿗癴㿜発\xdbcf" u"熈"
	u"嘣覀塩䀝睃䀹条䁅㗛瞘䁪䁯属瞾矋売砘点砜䂨砹硇硑硦葈\xdbd0" u"礳栃礲䄃䄉禑禙辻稆込䅧窑䆲窼艹䇄竏竛䇏両筢筬筻簒簛䉠䉺类粜䊌粸䊔糭输烀\xdbd1" u"総緔緐緽羮羴犟䎗耠耥笹耮"
	u"耱联㷌垴炠肷胩䏭脌猪脎脒畠脔䐁㬹腖腙腚\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe䐓堺腼膄䐥膓䐭膥埯臁臤艔䒏芦艶苊苘苿䒰荗险榊萅烵葤惣蒈䔄蒾蓡蓸蔐蔸蕒䔻蕯蕰藠䕷虲蚒蚲蛯际螋䘆䘗袮裿褤襇覑\xdbd2"
	u"訩訸誔誴豑賔賲贜䞘塟跃䟭仮踺嗘坔蹱嗵躰䠷軎転軤軭軲辷迁迊迌逳駄䢭飠鈓䤞鈨鉘鉫銱銮銿鋣鋫鋳鋴鋽鍃鎄鎭䥅䥑麿鐗匁鐝鐭鐾䥪鑔鑹锭関䦧间阳䧥枠䨤靀䨵鞲韂噔䫤惨颹䬙飱塄餎餙冴餜餷饂饝饢䭰駅䮝騼鬏"
	u"窃魩鮁鯝鯱鯴䱭鰠㝯\xdbd3" u"鵉鰺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe黾噐鶓鶽鷀鷼银辶鹻麬麱麽黆铜黢黱黸竈齄\xdbd4" u"\xdbd5" u"\xdbd6" u"椚铃妬\xdbd7"
	u"塀铁㞹\xdbd8" u"\xdbd9" u"\xdbda" u"\xdbdb" u"块煳\xdbdc" u"\xdbdd" u"\xdbde" u"呪\xdbdf" u"\xdbe0"
	u"咞\xdbe1" u"\xdbe2" u"\xdbe3" u"\xdbe4" u"\xdbe5" u"惧\xdbe6" u"噺\xdbe7" u"\xdbe8" u"\xdbe9"
	u"\xdbea" u"\xdbeb" u"\xdbec" u"楕鰯螥\xdbed" u"\xdbee" u"\xdbef" u"\xdbf0" u"\xdbf1" u"\xdbf2"
	u"尠\xdbf3" u"帋\xdbf4" u"\xdbf5" u"\xdbf6" u"朞\xdbf7" u"\xdbf8" u"\xdbf9" u"㙇\xdbfa" u"\xdbfb"
	u"\xdbfc" u"\xdbfd" u"卤蒭\xdbfe" u"\xdbff" u"\xdc00" u"讁\xdc01" u"\xdc02" u"\xdc03" u"\xdc04"
	u"乸炻\xdc05" u"\xdc06" u"\xdc07" u"\xdc08" u"\xdc09" u"\xdc0a" u"\xdc0b" u"\xdc0c" u"拃\xdc0d"
	u"\xdc0e" u"熘桕\xdc0f" u"槩㛈\xdc10" u"\xdc11" u"\xdc12" u"\xdc13" u"\xdc14" u"\xdc15" u"苽\xdc16"
	u"\xdc17" u"\xdc18" u"覥\xdc19" u"辠\xdc1a" u"鞸\xdc1b" u"顇骽\xdc1c" u"\ufffe\xdc1d" u"\xdc1e" u"\xdc1f"
	u"\xdc20" u"\xdc21" u"\xdc22" u"\xdc23" u"\xdc24" u"\xdc25" u"\xdc26" u"\xdc27" u"\xdc28" u"\xdc29"
	u"\xdc2a" u"徱晈暿\xdc2b" u"\xdc2c" u"\xdc2d" u"\ufffe\xdc2e" u"\ufffe\xdc2f" u"\xdc30" u"\ufffe\xdc31"
	u"墵朎\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe椘\xdc32" u"\xdc33" u"\xdc34" u"\xdc35" u"\xdc36" u"\xdc37" u"\xdc38" u"䣐䪸\xdc39"
	u"\xdc3a" u"\xdc3b" u"\xdc3c" u"\xdc3d" u"\xdc3e" u"\xdc3f" u"\xdc40" u"\xdc41" u"凒\xdc42" u"妟"
	u"\xdc43" u"㮾\xdc44" u"\xdc45" u"\xdc46" u"垈\xdc47" u"㦛\xdc48" u"\xdc49" u"\xdc4a" u"㝢\xdc4b"
	u"譞\xdc4c" u"\ufffe\xdc4d" u"\xdc4e" u"\xdc4f" u"爉\xdc50" u"\xdc51" u"奥\xdc52" u"\xdc53" u"\xdc54"
	u"軚\xdc55" u"劏圿煱\xdc56" u"\xdc57" u"\xdc58" u"\xdc59" u"喼\xdc5a" u"\xdc5b" u"\xdc5c" u"\ufffe㑳"
	u"\xdc5d" u"\xdc5e" u"\xdc5f" u"䜘\xdc60" u"\xdc61" u"\xdc62" u"\xdc63" u"\xdc64" u"偦㓻\xdc65"
	u"\ufffe\xdc66" u"䝼\xdc67" u"\xdc68" u"\xdc69" u"\xdc6a" u"\xdc6b" u"垡煑\ufffe\xdc6c" u"\xdc6d"
	u"遖\xdc6e" u"\xdc6f" u"譢\xdc70" u"\xdc71" u"嵛\xdc72" u"\ufffe\xdc73" u"\xdc74" u"諪\xdc75" u"\xdc76"
	u"\xdc77" u"\xdc78" u"䯀\xdc79" u"\xdc7a" u"\xdc7b" u"鑥\xdc7c" u"憕娧\xdc7d" u"\ufffe嚹\xdc7e" u"\xdc7f"
	u"乪\xdc80" u"陖涏\xdc81" u"㘘襷\xdc82" u"\xdc83" u"\xdc84" u"\xdc85" u"\ufffe\xdc86" u"筂\xdc87"
	u"\xdc88" u"\xdc89" u"\ufffe\xdc8a" u"穅\ufffe\xdc8b" u"騦\xdc8c" u"㙟\xdc8d" u"\xdc8e" u"禃\xdc8f"
	u"\xdc90" u"崬\xdc91" u"\ufffe\xdc92" u"䛐\xdc93" u"画补\xdc94" u"墶\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe㜜\xdc95" u"\xdc96"
	u"\xdc97" u"㱔\xdc98" u"\xdc99" u"銁\xdc9a" u"\xdc9b" u"錰\xdc9c" u"\xdc9d" u"氹钟\xdc9e" u"\xdc9f"
	u"蠧裵\xdca0" u"\xdca1" u"\xdca2" u"溸\xdca3" u"\xdca4" u"㦤㚹\ufffe\ufffe䔿暶\xdca5" u"\xdca6" u"襃\xdca7"
	u"\xdca8" u"囖䃟\xdca9" u"㦡\xdcaa" u"\xdcab" u"\xdcac" u"熭荦\xdcad" u"\xdcae" u"\ufffe䲷\xdcaf"
	u"\xdcb0" u"\xdcb1" u"\xdcb2" u"\xdcb3" u"\xdcb4" u"\xdcb5" u"筃祾\xdcb6" u"澵\xdcb7" u"樃\xdcb8"
	u"厢\xdcb9" u"鎿栶靝\xdcba" u"\xdcbb" u"\xdcbc" u"\xdcbd" u"\xdcbe" u"\xdcbf" u"嶅\xdcc0" u"\xdcc1"
	u"圕頣\xdcc2" u"嶫\xdcc3" u"斾槕叒\xdcc4" u"\xdcc5" u"㰑朶\xdcc6" u"\xdcc7" u"\xdcc8" u"\xdcc9" u"\xdcca"
	u"\xdccb" u"\xdccc" u"\xdccd" u"\xdcce" u"\xdccf" u"\xdcd0" u"㗊\xdcd1" u"\xdcd2" u"䣺揦\xdcd3"
	u"砈鉕\xdcd4" u"䏲\xdcd5" u"䏟\xdcd6" u"\xdcd7" u"\xdcd8" u"姸\xdcd9" u"\ufffe\xdcda" u"\xdcdb" u"\ufffe"
	u"\xdcdc" u"\xdcdd" u"㷷\xdcde" u"\xdcdf" u"运犏嚋\xdce0" u"\xdce1" u"\xdce2" u"\xdce3" u"\xdce4"
	u"\xdce5" u"\xdce6" u"\xdce7" u"\xdce8" u"\xdce9" u"\xdcea" u"\xdceb" u"\xdcec" u"纟\xdced" u"\xdcee"
	u"䲤镇\xdcef" u"熢\xdcf0" u"䶑递\xdcf1" u"䶜\xdcf2" u"达嗁\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe辺\xdcf3" u"边\xdcf4" u"䔉繿潖檱仪㓤\xdcf5"
	u"\xdcf6" u"㜺躀\xdcf7" u"\xdcf8" u"\xdcf9" u"\xdcfa" u"\xdcfb" u"\xdcfc" u"㷫\xdcfd" u"\xdcfe"
	u"\xdcff" u"\xdd00" u"亚\xdd01" u"\xdd02" u"嚿\xdd03" u"踎孭\xdd04" u"\xdd05" u"揞\ufffe\xdd06" u"\xdd07"
	u"攰嘭\xdd08" u"吚\xdd09" u"㷆\xdd0a" u"䱽嘢嘞罉\xdd0b" u"奵\xdd0c" u"蝰东\xdd0d" u"\xdd0e" u"\xdd0f" u"脗"
	u"鵞贘瘻鱅癎瞹鍅吲腈苷嘥脲萘肽嗪祢噃吖\xdd10" u"㗎嘅嗱曱\xdd11" u"㘭甴嗰喺咗啲\xdd12" u"\xdd13" u"廐\xdd14" u"\xdd15" u"\xdd16"
	u"\xdd17" u"麫絚嗞\xdd18" u"抝靭咔賍燶酶揼掹揾啩\xdd19" u"鱲\xdd1a" u"冚㓟\xdd1b" u"冧呍唞唓癦踭\xdd1c" u"疱肶蠄螆裇膶萜\xdd1d"
	u"䓬猄\xdd1e" u"宐茋\xdd1f" u"噻\xdd20" u"\xdd21" u"\xdd22" u"\xdd23" u"\xdd24" u"\xdd25" u"酰\xdd26"
	u"鈈\xdd27" u"\xdd28" u"\xdd29" u"\xdd2a" u"牦\xdd2b" u"䝎\xdd2c" u"\xdd2d" u"\xdd2e" u"䃺\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"鱝攟\xdd2f" u"䣳\xdd30" u"\xdd31" u"\xdd32" u"\xdd33" u"\ufffe\xdd34" u"\xdd35" u"\ufffe\xdd36"
	u"\xdd37" u"熣纎鵐业丄㕷嬍沲卧㚬㧜卽㚥\xdd38" u"墚\xdd39" u"舭呋垪\xdd3a" u"\xdd3b" u"\ufffe㩒\xdd3c" u"獴\xdd3d"
	u"䴉鯭\xdd3e" u"\xdd3f" u"䱛\xdd40" u"\xdd41" u"\xdd42" u"葜\xdd43" u"\xdd44" u"\xdd45" u"\xdd46"
	u"挮紥\xdd47" u"\xdd48" u"㨪逈勌㹴㙺䗩\xdd49" u"癀嫰\xdd4a" u"硺\xdd4b" u"墧䂿噼鮋嵴癔\xdd4c" u"麅䳡\ufffe㟻愙\xdd4d"
	u"\xdd4e" u"\ufffe噝\xdd4f" u"垧\xdd50" u"\xdd51" u"刴\xdd52" u"㖭\ufffe鵼籖鬹埞\xdd53" u"屓擓\xdd54"
	u"\xdd55" u"\xdd56" u"蚭\xdd57" u"\xdd58" u"\xdd59" u"\xdd5a" u"\ufffe凾\xdd5b" u"嶎霃\xdd5c" u"麁遌"
	u"笟鬂峑箣扨挵髿篏鬪籾\ufffe籂粆鰕篼鬉\ufffe鰛\xdd5d" u"齚啳寃俽麘俲剠㸆勑坧偖妷帒韈鶫轜呩鞴饀鞺匬愰\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe椬叚鰊鴂䰻陁榀傦畆\xdd5e" u"駚"
	u"剳\ufffe酙隁酜\ufffe酑\xdd5f" u"捿\xdd60" u"櫊嘑醎畺抅\xdd61" u"獏籰\xdd62" u"\xdd63" u"\ufffe\xdd64" u"盖"
	u"鮝个\xdd65" u"莾衂\ufffe届槀\ufffe坺刟巵从氱\xdd66" u"伹咜哚劚趂㗾\ufffe㗳\ufffe歒酼龥鮗頮颴骺麨麄煺笔\ufffe毺蠘罸\ufffe嘠\xdd67"
	u"蹷齓\ufffe跔蹏鸜踁抂\xdd68" u"踨蹵竓\xdd69" u"稾磘泪詧瘇\xdd6a" u"鼦泎蟖痃\xdd6b" u"硓\xdd6c" u"贌狢獱謭猂瓱賫\xdd6d"
	u"蘯徺袠䒷\ufffe\xdd6e" u"\xdd6f" u"\ufffe詾\xdd70" u"\ufffe惽癧髗鵄鍮鮏蟵\ufffe\ufffe賷猬霡鮰㗖犲䰇籑饊\xdd71" u"慙"
	u"䰄麖慽\ufffe坟慯抦戹\ufffe㩜懢厪\xdd72" u"捤栂㗒\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe嵗\xdd73" u"迚\xdd74" u"\ufffe僙\xdd75" u"礆匲阸\xdd76"
	u"䁥\ufffe矾\ufffe糂\xdd77" u"糚稭聦聣絍甅瓲覔舚朌聢\xdd78" u"聛瓰脃眤覉\xdd79" u"畓\xdd7a" u"螩蟎臈螌詉貭譃眫瓸蓚㘵榲趦\ufffe覩"
	u"\ufffe涹蟁\xdd7b" u"瓧㷛煶悤憜㳑\ufffe恷\ufffe罱\xdd7c" u"\ufffe惩䭾删㰘\xdd7d" u"\xdd7e" u"\xdd7f" u"\xdd80"
	u"\xdd81" u"\xdd82" u"\xdd83" u"\xdd84" u"\xdd85" u"峁\xdd86" u"\xdd87" u"\xdd88" u"\xdd89" u"\xdd8a"
	u"\xdd8b" u"䕢嬟\xdd8c" u"齐麦\xdd8d" u"讖艷贛釀鑪靂靈靄韆顰驟鬢魘鱟鷹鷺鹼鹽鼇齷齲廳欖灣籬籮蠻觀躡釁鑲鑰顱饞髖鬣黌灤矚讚鑷韉驢驥纜讜躪釅鑽鑾鑼鱷鱸黷豔鑿鸚爨"
	u"驪鬱鸛鸞籲\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ丶丿亅亠冂冖冫勹匸卩厶夊宀巛\u2f33广\ufffe彐彡攴\ufffe疒\ufffe辵"
	u"\ufffe\u00a8ˆヽヾゝゞ\ufffe\ufffe々〆〇ー\uff3b\uff3d\u273dぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじЛМНОПРСТУФХЦЧШЩЪЫ"
	u"ЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя\u21e7\u21b8\u21b9\uf7e5\xdd8e" u"乚\xdd8f" u"刂䒑\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\uf7eb冈\uf7ed\xdd90" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uffe2\uffe4\uff07\uff02"
	u"\u3231\u2116\u2121\u309b\u309c\u2e80\u2e84\u2e86\u2e87\u2e88\u2e8a\u2e8c\u2e8d\u2e95\u2e9c\u2e9d"
	u"\u2ea5\u2ea7\u2eaa\u2eac\u2eae\u2eb6\u2ebc\u2ebe\u2ec6\u2eca\u2ecc\u2ecd\u2ecf\u2ed6\u2ed7\u2ede"
	u"\u2ee3\ufffe\ufffe\ufffeʃɐɛɔɵœøŋʊɪ纘纛纙臠臡虆虇虈襹襺襼襻觿讘讙躥躤躣鑮鑭鑯鑱鑳靉顲饟鱨鱮鱭鸋鸍鸐鸏鸒鸑麡黵鼉齇齸齻齺齹圞灦籯蠼趲躦釃鑴鑸鑶鑵驠鱴鱳鱱"
	u"鱵鸔鸓黶鼊\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe龤灨灥糷虪蠾蠽蠿讞貜躩軉靋顳顴飌饡馫驤驦驧鬤鸕鸗齈戇欞爧虌躨钂钀钁驩驨鬮鸙爩虋讟钃鱹麷癵驫鱺鸝灩灪麤齾齉龘碁銹裏墻恒粧嫺\u2554\u2566\u2557"
	u"\u2560\u256c\u2563\u255a\u2569\u255d\u2552\u2564\u2555\u255e\u256a\u2561\u2558\u2567\u255b\u2553"
	u"\u2565\u2556\u255f\u256b\u2562\u2559\u2568\u255c\u2551\u2550\u256d\u256e\u2570\u256f\uffed\xdd91"
	u"鋛\xdd92" u"\xdd93" u"蕌䊵珯况㙉\xdd94" u"\xdd95" u"鍄\xdd96" u"苮\xdd97" u"砼杄拟\xdd98" u"\xdd99" u"\xdd9a"
	u"\xdd9b" u"\xdd9c" u"侫\xdd9d" u"倈\xdd9e" u"\xdd9f" u"\xdda0" u"\xdda1" u"\xdda2" u"\ufffe\xdda3"
	u"徤\xdda4" u"\xdda5" u"滛\xdda6" u"\ufffe儁㑺儎顬㝃萖\xdda7" u"\xdda8" u"兠\xdda9" u"兪\xddaa" u"\xddab"
	u"\xddac" u"\xddad" u"\xddae" u"\xddaf" u"\xddb0" u"宂蝽\xddb1" u"\xddb2" u"冲冸\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鴴凉"
	u"减凑㳜凓\xddb3" u"决凢卂凭菍椾\xddb4" u"彻刋刦刼劵剗劔効勅簕蕂勠蘍\xddb5" u"\ufffe\xddb6" u"啉滙\xddb7" u"\xddb8" u"\xddb9"
	u"匳\ufffe\xddba" u"泋\xddbb" u"栛珕恊㺪㣌\xddbc" u"燝䒢卭却\xddbd" u"卾\ufffe\xddbe" u"\xddbf" u"矦厓\xddc0"
	u"厠厫厮玧\xddc1" u"㽙玜叁叅汉义埾叙㪫\xddc2" u"叠\xddc3" u"\xddc4" u"叶\xddc5" u"吓灹唫晗浛呭\xddc6" u"\xddc7" u"啝"
	u"咏咤䞦\xddc8" u"\xddc9" u"㶴\xddca" u"\xddcb" u"\xddcc" u"啇䳭启琗喆喩\ufffe\xddcd" u"\xddce" u"䕒\xddcf"
	u"暳\xddd0" u"嘷曍\xddd1" u"暤暭噍噏磱囱鞇叾圀囯园\xddd2" u"㘣\xddd3" u"坆\xddd4" u"汮炋坂㚱\xddd5" u"埦\xddd6" u"堃"
	u"\xddd7" u"\xddd8" u"堦\xddd9" u"塜墪㕡壠壜\xddda" u"壻寿坃\xdddb" u"\xdddc" u"鏓㖡够梦㛃湙\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xdddd"
	u"娤啓\xddde" u"蔅姉\xdddf" u"\xdde0" u"\xdde1" u"\xdde2" u"姙\xdde3" u"\xdde4" u"\xdde5" u"浱\xdde6"
	u"\xdde7" u"姹\xdde8" u"媫婣㛦\xdde9" u"\ufffe㜈媖瑥嫓\xddea" u"\xddeb" u"㶅\xddec" u"㜲\xdded" u"広勐孶斈孼\xddee"
	u"䀄䡝\xddef" u"寕慠\xddf0" u"\xddf1" u"\xddf2" u"寳宝䴐尅\xddf3" u"尓珎尔\xddf4" u"\xddf5" u"屉䣝岅峩峯嶋\xddf6"
	u"\xddf7" u"崐崘嵆\xddf8" u"岺巗苼㠭\xddf9" u"\xddfa" u"\xddfb" u"芇㠶㯂帮檊\ufffe幺\xddfc" u"\xddfd" u"厦亷\ufffe"
	u"厨\xddfe" u"帉廴\xddff" u"廹廻㢠廼栾鐛弍\xde00" u"\xde01" u"㫞䢮\xde02" u"强\xde03" u"\xde04" u"\ufffe\xde05"
	u"彣鞽\xde06" u"彲鍀\xde07" u"徧嶶㵟\xde08" u"\xde09" u"\xde0a" u"\xde0b" u"釖\xde0c" u"\xde0d" u"怱暅\xde0e"
	u"㥣㷇㘹垐\xde0f" u"祱㹀悞\ufffe悳\xde10" u"\xde11" u"\xde12" u"璤僡媠慤萤慂\xde13" u"\xde14" u"憁凴\xde15"
	u"憇宪\xde16" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\xde17" u"懓\xde18" u"\xde19" u"懐㤲\xde1a" u"\xde1b" u"怣慜攞掋\xde1c" u"担"
	u"\xde1d" u"拕\xde1e" u"捬\xde1f" u"㨗搸揸\xde20" u"\xde21" u"\ufffe澊\xde22" u"頔\xde23" u"\xde24"
	u"擡擥鑻㩦携㩗敍漖\xde25" u"\xde26" u"斅敭敟\xde27" u"斵\xde28" u"䬷旑䃘\xde29" u"无旣忟\xde2a" u"昘\xde2b" u"\xde2c"
	u"晄\xde2d" u"\xde2e" u"晋\xde2f" u"晧\xde30" u"晳\ufffe\xde31" u"\xde32" u"\xde33" u"\xde34" u"\xde35"
	u"矅\xde36" u"馤朂\xde37" u"\xde38" u"㬫槺\xde39" u"\ufffe杧杢\xde3a" u"\xde3b" u"柗䓩栢湐鈼栁\xde3c" u"\xde3d"
	u"桝\xde3e" u"槡樋\xde3f" u"楳棃\xde40" u"椁椀㴲㨁\xde41" u"㮀枬楡\xde42" u"䋼椶榘㮡\xde43" u"荣傐槹\xde44" u"\xde45"
	u"橅\xde46" u"檝㯳枱櫈\xde47" u"㰍欝\xde48" u"惞欵歴\xde49" u"溵\xde4a" u"\xde4b" u"\xde4c" u"㝀吡\xde4d"
	u"毡\xde4e" u"毜氷\xde4f" u"\xde50" u"\xde51" u"汚舦汹\xde52" u"䓅\xde53" u"\xde54" u"\xde55" u"\xde56"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\xde57" u"㛥㳫\xde58" u"鮃\xde59" u"\xde5a" u"羏样\xde5b" u"\xde5c" u"\xde5d" u"涖浜湼漄\xde5e"
	u"\xde5f" u"\xde60" u"蔳\xde61" u"凇\ufffe\ufffe萮\xde62" u"\ufffe\xde63" u"瑓\xde64" u"秌湏媑\xde65"
	u"濸㜍澝\xde66" u"滺\xde67" u"\xde68" u"䕕鏰潄潜㵎潴\xde69" u"㴻澟\xde6a" u"濓\xde6b" u"\xde6c" u"\xde6d"
	u"\xde6e" u"\xde6f" u"\xde70" u"凟\xde71" u"\xde72" u"\xde73" u"\xde74" u"灋灾炧炁烌烕烖烟䄄㷨熴熖\xde75"
	u"焫煅媈煊\ufffe岜\xde76" u"煏鍢\xde77" u"焬\xde78" u"\xde79" u"\xde7a" u"熺\xde7b" u"炽爎鑂爕夑鑃爤鍁\xde7c"
	u"爮牀\xde7d" u"梽牕牗㹕\xde7e" u"栍漽犂\ufffe猫\xde7f" u"\xde80" u"䣭\xde81" u"猨献珏玪\xde82" u"\xde83" u"珉"
	u"瑉\xde84" u"\xde85" u"\xde86" u"昣㛅\xde87" u"\xde88" u"\xde89" u"珷琕椃\xde8a" u"琹\xde8b" u"㻗\ufffe"
	u"\xde8c" u"瑠\xde8d" u"瑇珤瑶莹瑬㜰瑴鏱樬璂䥓\xde8e" u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\xde8f" u"\xde90" u"\xde91" u"孆\xde92"
	u"\xde93" u"瓈\xde94" u"甎\ufffe甞\xde95" u"\xde96" u"寗\xde97" u"鎅畍畊畧畮\xde98" u"㼄\xde99" u"疎瑝疞疴瘂瘬"
	u"癑癏癯癶\xde9a" u"皐臯㟸\xde9b" u"\xde9c" u"皡皥皷盌\xde9d" u"葢\xde9e" u"\xde9f" u"\xdea0" u"眞眦着撯\xdea1"
	u"睘\xdea2" u"瞯\xdea3" u"\xdea4" u"\xdea5" u"矴\ufffe\xdea6" u"\xdea7" u"棊碯磇磓隥礮\xdea8" u"磗礴碱\xdea9"
	u"辸袄\xdeaa" u"\xdeab" u"\xdeac" u"禆褀椂禀\xdead" u"禝\xdeae" u"礼禩渪\xdeaf" u"㺨秆\xdeb0" u"秔\uf303\uf304"
	u"\uf305\uf306\uf307\uf308\uf309\uf30a\uf30b\uf30c\uf30d\uf30e\uf30f\uf310\uf311\uf312\uf313\uf314"
	u"\uf315\uf316\uf317\uf318ĀÁǍÀĒÉĚÈŌÓǑÒ\uf325Ế\uf327ỀÊāáǎàɑēéěèīíǐìōóǒòūúǔùǖǘǚ\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffeǜü"
	u"\uf344ế\uf346ềêɡ\uf34a\uf34b\uf3a0\uf3a1\ufffe攊\ufffe\ufffe丽滝鵎釟\ufffe\ufffe\uf3ac撑会伨侨兖兴农凤务动医"
	u"华发变团声处备夲头学实実岚庆总斉柾栄桥济炼电纤纬纺织经统缆缷艺苏药视设询车轧轮\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe琑糼緍楆竉刧\ufffe\ufffe\ufffe\ufffe醌碸酞肼\ufffe"
	u"贋胶\uf3f0\ufffe\ufffe肟黇䳍鷉鸌䰾\uf3f9\uf3fa鸊\uf3fc㗁\ufffe溚舾甙\ufffe䤑马骏龙禇\uf408\uf409\uf40a\uf40b两亁"
	u"亀亇亿仫伷㑌侽㹈倃傈㑽㒓㒥円夅凛凼刅争剹劐匧㗇厩㕑厰㕓参吣㕭㕲㚁咓咣咴咹哐哯唘唣唨㖘唿㖥㖿嗗㗅\uf43d唥\ufffe\uf440\uf441\uf442喐\uf444㧬\uf446"
	u"蹆\uf448\uf449䁓\uf44b睺\uf44d㨴䟕\uf450\uf451\uf452擝\uf454\uf455\uf456\uf457撍蹾\uf45a\uf45b\uf45c"
	u"\uf45d\uf45e\uf45f\ufffe\uf461\uf462\uf463䟴\uf465\uf466骲㩧\uf469㿭㔆\uf46c\uf46d\uf46e\uf46f鵮頕\ufffe"
	u"䏙\uf474撴哣\uf477\uf478\uf479㧻\uf47b\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf47c\uf47d\uf47e擪\uf480\uf481蹨\uf483\uf484"
	u"\uf485\ufffe䠋\uf488㿺塳\uf48b\ufffe\uf48d\uf48e\uf48f\uf490\uf491啹䂻䎺\ufffe䪴\uf497\uf498膪飵\uf49b"
	u"捹㧾\uf49e跀嚡摼㹃\ufffe\uf4a4\uf4a5\uf4a6\uf4a7\ufffe\uf4a9\uf4aa㦒㨆\uf4ad㕸\uf4af\uf4b0噒\uf4b2\uf4b3"
	u"\uf4b4㒼氽\uf4b7\ufffe\ufffe\uf4ba\uf4bb\uf4bc\uf4bd\uf4be\uf4bf\uf4c0\uf4c1羓\uf4c3\uf4c4\uf4c5"
	u"㗻\uf4c7\uf4c8\uf4c9\uf4ca㾓\uf4cc\uf4cd\uf4ce\uf4cf\ufffe\uf4d1\uf4d2\uf4d3\uf4d4\uf4d5㿹\uf4d7"
	u"搲\uf4d9\uf4da\uf4db\uf4dc\uf4dd\uf4de\uf4df\uf4e0㨘\uf4e2\uf4e3\uf4e4\uf4e5\uf4e6\uf4e7\uf4e8"
	u"\uf4e9閪哌苄喹\ufffe\uf4ef鰦骶\uf4f2\uf4f3煀腭胬尜\uf4f8脴㞗卟\uf4fc醶\uf4fe\uf4ff\uf500\uf501㗝\uf503㘉\uf505"
	u"嚯\uf507\uf508\uf509\uf50a\uf50b\uf50c\uf50d\uf50e\uf50f\uf510\uf511婔\uf513\uf514\uf515\uf516"
	u"垜\uf518\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\uf519\uf51a\uf51b\uf51c\uf51d㜃\uf51f\uf520\uf521\uf522\uf523\uf524\uf525\uf526"
	u"墙剨㘚\uf52a箲孨䠀䬬鼧䧧鰟鮍\uf533\uf534嗻㗲嚉丨夂\uf53a\uf53b靑\uf53d乛亻㔾尣彑忄㣺扌攵歺氵氺灬爫丬犭\uf54e罒礻糹罓\uf553㓁\ufffe"
	u"\uf556耂肀\uf559\uf55a卝衤见\uf55e讠贝钅镸长门\uf565韦页风飞饣\uf56b鱼鸟黄歯龜丷\uf572阝户钢倻淾\uf579\uf57a㷉袏\uf57d灷峵䬠"
	u"\uf581㕙\uf583愢\uf585辧釶熑朙玺\uf58b\uf58c㲋\uf58e䬐磤琂冮\uf593䀉橣\uf596䈣蘏\ufffe稪\uf59b\uf59c靕灍匤\uf5a0"
	u"鏴盙\uf5a3\uf5a4矝亣俰傼丯众\uf5ab吴綋墒壐\uf5b0庒庙忂\uf5b4斋\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf5b6椙橃\uf5b9泿\ufffe爀\uf5bd玌㻛\uf5c0"
	u"嬕璹讃\uf5c4\uf5c5窓篬糃繬苸薗\uf5cc袐\uf5ce躹\uf5d0迏蕟駠鈡\uf5d5\uf5d6\uf5d7䁱䊢娚\ufffe\ufffe\ufffe顨杫䉶圽\ufffe"
	u"藖\uf5e4芿\uf5e6䲁\uf5e8嵻\uf5ea\uf5eb\uf5ec\uf5ed宖\uf5ef\ufffe繛崾嵈嵖㷼㠏嶤嶹㠠㠸幂庽弥徃㤈㤔㤿㥍惗愽峥㦉憷憹懏㦸戬抐拥挘㧸嚱\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe㨃揢揻搇摚㩋擀崕嘡龟㪗斆㪽旿晓㫲暒㬢朖㭂枤栀㭘桊梄㭲㭱㭻椉楃牜楤榟榅㮼槖㯝橥橴橱檂㯬檙㯲檫檵櫔櫶殁毁毪汵沪㳋洂洆洦涁㳯涤涱渕渘温溆\uf694溻滢滚齿滨滩漤漴㵆\uf69e"
	u"澁澾㵪㵵熷岙㶊瀬㶑灐灔灯灿炉\uf6ad䏁㗱\uf6b0\ue311垾\ue313焾\ue315㙎榢\ue318孴穉\ue31b\ue31c穥穽\ue31f窻窰竂竃燑\ue325䇊竚竝"
	u"竪䇯咲\ue32c笋筕笩\ue330\ue331箢筯莜\ue335\ue336篐萡箒\ufffe\ue33b㶭\ue33d蒒篺\ufffe簵\ue342籄粃\ue345粦晽\ue348"
	u"糉糇糦籴糳糵\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe繧䔝\ue352絝\ue354璍綉綫焵綳\ufffe\ue35b\ue35c緤㴓緵\ue360緥\ue362\ufffe\ue364\ue365"
	u"繮纒䌫鑬縧罀罁罇礶\ue36f駡羗\ue372羣\ue374\ue375䕜\ue377䔃\ue379翺\ue37b\ufffe耈耝\ufffe耯\ue381\ue382耻耼聡\ue386"
	u"䦉\ue388\ue389\ue38a朥肧\ue38d脇脚墰\ue391汿\ue393\ue394擧\ue396舘\ue398橓\ue39a\ue39b䑺舩\ue39e\ue39f\ue3a0"
	u"俹\ue3a2蓢荢\ue3a5\ue3a6\ue3a7\ue3a8\ue3a9芪椛\ue3ac䇛蕋苐茚\ue3b1\ue3b2㛁\ue3b4\ue3b5艻苢茘\ue3b9\ue3ba\ue3bb"
	u"\ue3bc\ue3bd㶿茝嗬莅䔋\ue3c3莬\ufffe菓㑾\ue3c8橗蕚㒖\ue3cc\ue3cd葘\ue3cf葱㷓䓤檧葊\ue3d5祘\ufffe\ue3d8\ue3d9\ue3da"
	u"蓞\ufffe莑䒠蒓蓤\ue3e1䉀\ue3e3䕃蔴嫲\ue3e7䔧蕳䔖枿蘖\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue3ed\ue3ee藁\ue3f0蘂\ue3f2\ue3f3\ue3f4"
	u"䕪蘨㙈\ue3f8号\ue3fa虾蝱\ue3fd蟮\ue3ff螱蟚蠏噡虬桖䘏衅衆\ue409\ue40a\ue40b衞袜䙛袴袵揁装睷\ue414覇覊\ufffe\ufffe覧覼\ue41b"
	u"觧\ue41d\ue41e誜瞓釾誐\ue423竩\ue425\ue426䜓\ue428煼謌謟\ue42c\ue42d謿譌譍誩\ue432讐讛誯\ue436䘕衏貛\ue43a\ue43b"
	u"\ue43c㜥\ue43e賖\ue440\ue441贒贃\ue444賛灜贑\ue448㻐趩\ue44c\ue44d\ue44e㭼\ue450\ue451竧躭躶軃鋔輙輭\ue459\ue45a"
	u"辥錃\ue45d\ue45e辳䤪\ue461\ue462\ue463廸\ue465迹\ue467\ue468\ue469\ue46a㦀\ue46c逷\ue46e\ue46f遡\ue471"
	u"\ue472邨\ue474郄\ue476邮\ufffe酧㫰醩釄粬\ue47e\ue47f鈎沟鉁鉢\ue484\ufffe\ue486\ue487\ue488\ue489\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ue48a錬鍫\ue48d\ue48e炏嫃\ue491\ue492䥥鉄\ue495\ue496\ue497鍳鑛躼閅閦鐦閠濶䊹\ue4a1\ue4a2\ue4a3\ue4a4䧟氜陻隖䅬"
	u"隣\ue4ab懚隶磵\ue4af隽双䦡\ue4b3\ue4b4\ue4b5\ue4b6\ue4b7\ue4b8\ue4b9\ue4ba霱虂霶䨏䔽䖅\ue4c1灵孁霛\ufffe\ue4c6"
	u"靗孊\ue4c9靟鐥僐\ue4cd\ue4ce鞉鞟鞱鞾韀韒韠\ue4d6韮琜\ue4d9\ufffe韵\ue4dc\ue4dd䫑頴頳顋顦㬎\ue4e4㵑\ue4e6\ue4e7\ue4e8"
	u"飊颷飈飇䫿\ue4ee\ue4ef喰飡飦飬鍸餹\ue4f6䭲\ue4f8\ue4f9駵騌騻騐驘\ue4ff㛄\ue501\ue502髠髢\ue505髴䰎鬔鬭\ue50a倴鬴\ue50d"
	u"㣃\ue50f魐魀\ue512婅\ue514鮎\ue516鰂鯿鰌\ue51a鷔\ue51c\ue51d\ue51e\ue51f\ue520\ue521鵾鶃\ue524鸎梈\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"鷄\ue528\ue529\ue52a\ue52b\ue52c鴹\ue52e\ue52f麐麕麞麢䴴麪麯\ue537黁㭠㧥㴝伲㞾\ue53e鼂鼈䮖鐤\ue543鼗\ufffe鼹嚟嚊齅馸\ue54b"
	u"韲葿齢齩竜龎爖䮾\ue554\ue555煷\ue557\ue558\ue559玞\ue55b\ue55c禟\ue55e\ue55f鍩鏳\ue562鋬鎁鏋\ue566\ue567爗㻫睲穃"
	u"烐\ue56d\ue56e煾\ue570炣\ue572\ue573㻇\ue575\ue576\ue577㜢\ue579\ue57a㛡\ue57c\ue57d\ue57e㜣\ue580坛"
	u"\ue582\ue583\ue584\ue585\ue586蔃\ue588\ufffe葕\ue58b\ue58c\ue58d\ue58e\ue58f\ue590䓴\ue592\ue593"
	u"\ue594柹㜳㰕㷧塬\ue59a栐䁗\ue59d\ue59e\ue59f\ue5a0\ue5a1哋嚞\ue5a4嚒\ue5a6\ue5a7\ue5a8鏆\ue5aa鎜仸儫㠙\ue5af"
	u"亼\ue5b1\ue5b2佋侊\ue5b5婨\ue5b7\ue5b8㦙\ue5ba\ue5bb㐵伩\ue5be\ue5bf\ue5c0諚\ue5c2亘\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe働儍"
	u"侢伃\ue5c8\ue5c9佂倮偬傁俌俥偘僼\ufffe\ufffe\ufffe\ufffe湶\ue5d7\ue5d8\ue5d9浲\ue5db\ue5dc冨凃\ue5df䓝\ue5e1"
	u"\ue5e2\ue5e3赺\ue5e5\ue5e6剙劤\ue5e9勡\ufffe䙺熌\ue5ee\ue5ef\ue5f0\ue5f1槑\ue5f3\ufffe㻞璙琔瑖玘䮎\ue5fb\ue5fc"
	u"叐㖄爏\ue600喴\ue602响\ue604圝鉝雴鍦埝垍坿㘾壋媙\ue60f\ue610\ue611\ue612娬妸銏婾嫏娒\ue619\ue61a\ue61b\ue61c㛵洅瑃娡\ue621"
	u"媁\ue623\ue624鏠璌\ue627焅䥲鐈\ue62b鎽㞠尞岞幞幈\ue632\ue633\ue634廍孏\ue637\ue638㜁\ue63a㛝\ue63c㛓脪\ue63f\ue640"
	u"\ue641\ue642弌弎\ue645\ue646婫\ue648孄蘔\ue64b衠恾\ue64e\ue64f忛㺸\ue652\ue653\ue654\ue655懀\ue657\ue658"
	u"\ue659憙憘恵\ue65d\ue65e\ue65f\ue660\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe摱\ue662\ue663㨩\ue665\ue666\ue667\ue668挷\ue66a"
	u"撶挱揑\ue66e\ue66f护\ue671搻敫楲㯴\ue676\ue677\ue678\ue679唍\ue67b\ue67c\ue67d曎\ue67f\ue680㫠䆐\ue683\ue684"
	u"\ue685\ue686\ue687\ue688磮\ue68a\ue68b\ue68c㑤\ue68e\ue68f\ue690暎\ue692晫䮓昰\ue696\ue697晣\ue699\ue69a"
	u"昞\ue69c㣑\ue69e\ue69f㮙\ue6a1\ue6a2瓐㮖枏\ue6a6梶栞㯄檾㡣\ue6ac\ue6ad樳橒櫉欅\ue6b2攑梘橌㯗橺歗\ue6b9\ue6ba鎠鋲\ue6bd"
	u"\ue6be銉\ue6c0\ue6c1鑧涥漋\ue6c5\ufffe\ue6c7㶏渄\ue6ca娽渊塇洤硂焻\ue6d1\ue6d2烱牐犇犔\ue6d7\ue6d8兹\ue6da\ue6db"
	u"瑺\ue6dd\ue6de\ue6df\ue6e0\ue6e1㼆㺱\ue6e4\ue6e5\ue6e6悧㻳瓌琼鎇琷䒟\ue6ee䕑疃㽣\ue6f2\ue6f3㽘畕癳\ue6f7㬙瑨\ue6fa"
	u"\ue6fb\ue6fc㫻\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe㷍\ue6ff㻿\ue701\ue702釺圲鍂\ue706\ue707僟\ue709\ue70a睸\ue70c眎眏睻\ue710\ue711"
	u"㩞\ue713琸璛㺿\ue717\ue718䃈\ue71a\ue71b錇\ue71d砞碍碈磒珐祙\ue724\ue725䄎\ufffe蒖禥樭\ue72b稺秴䅮\ue72f䄲鈵秱\ue733"
	u"\ue734\ue735\ue736\ue737㖗啫㕰㚪\ue73c\ue73d竢婙\ue740\ue741\ue742娍\ue744磰娪\ue747竾䇹籝籭䈑\ue74d\ue74e"
	u"\ue74f糍\ue751\ue752粎籼粮檲緜縇緓罎\ue75b\ue75c\ue75d綗\ue75f䉪\ue761\ue762柖\ue764\ue765埄\ue767\ue768\ue769"
	u"翝笧\ue76c\ue76d\ue76e笌\ue770駦虅驣樜\ue775㧢\ue777\ue778騟\ue77a蒀\ue77c\ue77d䓪脷䐂胆脉腂\ue784飃\ue786艢艥\ue789"
	u"葓\ue78b蘐\ue78d媆䅿\ue790嬫\ue792嫤\ue794蚠\ue796\ue797蠭\ue799娂\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe衮佅袇袿裦襥襍\ue7a2襔\ue7a4"
	u"\ue7a5\ue7a6\ue7a7\ue7a8\ue7a9㺭蒣䛵䛏㟲訽訜\ue7b1彍鈫\ue7b4旔焩烄\ue7b8鵭貟賩\ue7bc妚矃姰䍮㛔踪躧\ue7c4輰轊䋴汘澻\ue7ca"
	u"䢛潹溋\ue7ce鯩㚵\ue7d1邻\ufffe啱䤆醻鐄\ue7d8䁢\ue7da鐧\ue7dc\ue7dd蓥訫閙閧閗閖\ue7e4瑅㻂\ue7e7\ue7e8\ue7e9㻧\ue7eb"
	u"随\ue7ed\ue7ee\ue7ef㻌\ue7f1\ue7f2\ue7f3琒瑫㻼靁\ue7f8桇䨝\ue7fb\ue7fc\ufffe鍨\ue7ff\ue800\ue801\ue802"
	u"銺嬑譩䤼珹\ue808鞛靱餸\ue80c巁\ue80e\ue80f頟\ue811鋶\ue813釥䓀\ue816\ue817\ue818飜\ue81a㼀鈪䤥萔餻饍\ue821㷽馛䭯馪驜\ue827"
	u"\ue828檏騡嫾騯\ue82d䮐\ue82f馼䮽䮗鍽塲\ue835堢\ue837\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue838硄\ue83a\ue83b棅㵽鑘㤧慐\ue841\ue842愇鱏"
	u"鱓鱻鰵鰐魿鯏\ue84b鮟\ue84d\ue84e鴡䲮\ue851鸘䲰鴌\ue855\ue856\ue857\ue858鶥蒽\ue85b\ue85c\ue85d藼䔳\ue860\ue861"
	u"\ue862萠藮\ue865\ue866\ue867秢\ue869\ue86a䤭\ue86c㵢鏛銾鍈\ue871碹鉷鑍俤㑀遤\ue878砽硔碶硋\ue87d\ue87e\ue87f㚚佲"
	u"濚濙\ufffe瀞吔\ue887垻壳垊鴖埗焴㒯\ue88f燫\ue891\ue892\ufffe\ue894\ue895愌嫎娋䊼\ue89a㜬䭻\ue89d鎻鎸\ue8a0\ue8a1"
	u"葲\ue8a3\ue8a4\ue8a5\ue8a6\ue8a7妔\ue8a9\ue8aa綨\ue8ac\ue8ad\ue8ae\ue8af\ue8b0鋥珢㻩璴\ue8b5\ue8b6㻡"
	u"\ue8b8櫘珳珻㻖\ue8bd\ue8be\ue8bf\ue8c0\ue8c1\ue8c2\ue8c3瑈\ue8c5炥\ue8c7銄珦鍟\ue8cb錱\ue8cd\ue8ce鎆\ue8d0"
	u"\ue8d1䤵\ue8d3煫\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ue8d5\ue8d6嚤\ue8d8\ue8d9\ue8da唂秄\ue8dd緾\ue8df\ue8e0\ue8e1䔮鐁㜊\ue8e5"
	u"\ue8e6妰\ue8e8\ue8e9\ue8ea媡㛢\ue8ed㚰鉟婹\ue8f1\ue8f2鍴㳍\ue8f5䪖㦊僴㵩㵌\ue8fb煵䋻\ue8fe渏\ue900䓫浗\ue903灧沯"
	u"㳖\ue907\ue908渂漌㵯\ue90c畑㚼㓈䚀㻚䡱姄鉮䤾轁\ue917\ue918堒埈㛖\ue91c烾\ue91e\ue91f\ue920\ue921\ue922梹楧\ue925"
	u"\ue926\ue927\ue928\ue929\ue92a\ue92b\ue92c樚\ue92e\ue92f萾䓟䓎\ue933\ue934\ue935\ue936漗\ue938茽\ue93a"
	u"菭\ue93c\ue93d\ue93e妉媂\ue941婡婱\ue944\ue945㜭姯\ue948㛇熎鎐暚\ue94d婮娫\ue950樫\ue952\ue953\ue954\ue955"
	u"焝\ue957\ue958侰\ue95a峂\ue95c\ue95d\ue95e樌\ue960\ue961炦焳\ue964㶥泟\ue967\ue968繥姫崯㷳彜\ue96e\ue96f綤"
	u"萦\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe咅\ue973\ue974\ue975坾\ue977\ue978㿥\ue97a\ue97b瀃\ue97d嵰玏糓\ue981\ue982俈翧狍猐\ue987猸猹\ue98a"
	u"獁獈㺩\ue98e遬燵\ue991珡臶㻊県㻑沢国琙琞琟㻢㻰㻴㻺瓓㼎㽓畂畭畲疍㽼痈痜㿀癍㿗癴㿜発\ue9b0熈嘣覀塩䀝睃䀹条䁅㗛瞘䁪䁯属瞾矋売砘点砜䂨砹硇硑硦葈\ue9cb礳栃礲䄃䄉禑禙"
	u"辻稆込䅧窑䆲窼艹䇄竏竛䇏両筢筬筻簒簛䉠䉺类粜䊌粸䊔糭输烀\ue9ef総緔緐緽羮羴犟䎗耠耥笹耮耱联㷌垴炠肷胩䏭脌猪脎脒畠脔䐁㬹腖腙腚\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe䐓堺腼膄䐥膓䐭膥埯臁臤艔䒏芦"
	u"艶苊苘苿䒰荗险榊萅烵葤惣蒈䔄蒾蓡蓸蔐蔸蕒䔻蕯蕰藠䕷虲蚒蚲蛯际螋䘆䘗袮裿褤襇覑\uea43訩訸誔誴豑賔賲贜䞘塟跃䟭仮踺嗘坔蹱嗵躰䠷軎転軤軭軲辷迁迊迌逳駄䢭飠鈓䤞鈨鉘鉫銱銮銿鋣鋫鋳鋴鋽鍃鎄"
	u"鎭䥅䥑麿鐗匁鐝鐭鐾䥪鑔鑹锭関䦧间阳䧥枠䨤靀䨵鞲韂噔䫤惨颹䬙飱塄餎餙冴餜餷饂饝饢䭰駅䮝騼鬏窃魩鮁鯝鯱鯴䱭鰠㝯\ueaa9鵉鰺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe黾噐鶓鶽鷀鷼银辶鹻麬麱麽黆铜黢黱黸竈齄\ueabf"
	u"\ueac0\ueac1椚铃妬\ueac5塀铁㞹\ueac9\ueaca\ueacb\ueacc块煳\ueacf\uead0\uead1呪\uead3\uead4咞\uead6\uead7"
	u"\uead8\uead9\ueada惧\ueadc噺\ueade\ueadf\ueae0\ueae1\ueae2\ueae3楕鰯螥\ueae7\ueae8\ueae9\ueaea\ueaeb"
	u"\ueaec尠\ueaee帋\ueaf0\ueaf1\ueaf2朞\ueaf4\ueaf5\ueaf6㙇\ueaf8\ueaf9\ueafa\ueafb卤蒭\ueafe\ueaff\ueb00"
	u"讁\ueb02\ueb03\ueb04\ueb05乸炻\ueb08\ueb09\ueb0a\ueb0b\ueb0c\ueb0d\ueb0e\ueb0f拃\ueb11\ueb12熘桕\ueb15"
	u"槩㛈\ueb18\ueb19\ueb1a\ueb1b\ueb1c\ueb1d苽\ueb1f\ueb20\ueb21覥\ueb23辠\ueb25鞸\ueb27顇骽\ueb2a\ufffe"
	u"\ueb2c\ueb2d\ueb2e\ueb2f\ueb30\ueb31\ueb32\ueb33\ueb34\ueb35\ueb36\ueb37\ueb38\ueb39徱晈暿\ueb3d"
	u"\ueb3e\ueb3f\ufffe\ueb41\ufffe\ueb43\ueb44\ufffe\ueb46墵朎\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe椘\ueb4a\ueb4b\ueb4c\ueb4d"
	u"\ueb4e\ueb4f\ueb50䣐䪸\ueb53\ueb54\ueb55\ueb56\ueb57\ueb58\ueb59\ueb5a\ueb5b凒\ueb5d妟\ueb5f㮾\ueb61"
	u"\ueb62\ueb63垈\ueb65㦛\ueb67\ueb68\ueb69㝢\ueb6b譞\ueb6d\ufffe\ueb6f\ueb70\ueb71爉\ueb73\ueb74奥\ueb76"
	u"\ueb77\ueb78軚\ueb7a劏圿煱\ueb7e\ueb7f\ueb80\ueb81喼\ueb83\ueb84\ueb85\ufffe㑳\ueb88\ueb89\ueb8a䜘\ueb8c"
	u"\ueb8d\ueb8e\ueb8f\ueb90偦㓻\ueb93\ufffe\ueb95䝼\ueb97\ueb98\ueb99\ueb9a\ueb9b垡煑\ufffe\ueb9f\ueba0"
	u"遖\ueba2\ueba3譢\ueba5\ueba6嵛\ueba8\ufffe\uebaa\uebab諪\uebad\uebae\uebaf\uebb0䯀\uebb2\uebb3\uebb4"
	u"鑥\uebb6憕娧\uebb9\ufffe嚹\uebbc\uebbd乪\uebbf陖涏\uebc2㘘襷\uebc5\uebc6\uebc7\uebc8\ufffe\uebca筂\uebcc"
	u"\uebcd\uebce\ufffe\uebd0穅\ufffe\uebd3騦\uebd5㙟\uebd7\uebd8禃\uebda\uebdb崬\uebdd\ufffe\uebdf䛐\uebe1"
	u"画补\uebe4墶\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe㜜\uebe7\uebe8\uebe9㱔\uebeb\uebec銁\uebee\uebef錰\uebf1\uebf2氹钟\uebf5\uebf6"
	u"蠧裵\uebf9\uebfa\uebfb溸\uebfd\uebfe㦤㚹\ufffe\ufffe䔿暶\uec05\uec06襃\uec08\uec09囖䃟\uec0c㦡\uec0e\uec0f"
	u"\uec10熭荦\uec13\uec14\ufffe䲷\uec17\uec18\uec19\uec1a\uec1b\uec1c\uec1d筃祾\uec20澵\uec22樃\uec24厢"
	u"\uec26鎿栶靝\uec2a\uec2b\uec2c\uec2d\uec2e\uec2f嶅\uec31\uec32圕頣\uec35嶫\uec37斾槕叒\uec3b\uec3c㰑朶\uec3f"
	u"\uec40\uec41\uec42\uec43\uec44\uec45\uec46\uec47\uec48\uec49㗊\uec4b\uec4c䣺揦\uec4f砈鉕\uec52䏲\uec54"
	u"䏟\uec56\uec57\uec58姸\uec5a\ufffe\uec5c\uec5d\ufffe\uec5f\uec60㷷\uec62\uec63运犏嚋\uec67\uec68\uec69"
	u"\uec6a\uec6b\uec6c\uec6d\uec6e\uec6f\uec70\uec71\uec72\uec73纟\uec75\uec76䲤镇\uec79熢\uec7b䶑递\uec7e"
	u"䶜\uec80达嗁\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe辺\uec84边\uec86䔉繿潖檱仪㓤\uec8d\uec8e㜺躀\uec91\uec92\uec93\uec94\uec95\uec96"
	u"㷫\uec98\uec99\uec9a\uec9b亚\uec9d\uec9e嚿\ueca0踎孭\ueca3\ueca4揞\ufffe\ueca7\ueca8攰嘭\uecab吚\uecad"
	u"㷆\uecaf䱽嘢嘞罉\uecb4奵\uecb6蝰东\uecb9\uecba\uecbb脗鵞贘瘻鱅癎瞹鍅吲腈苷嘥脲萘肽嗪祢噃吖\ueccf㗎嘅嗱曱\uecd4㘭甴嗰喺咗啲\uecdb\uecdc"
	u"廐\uecde\uecdf\uece0\uece1麫絚嗞\uece5抝靭咔賍燶酶揼掹揾啩\uecf0鱲\uecf2冚㓟\uecf5冧呍唞唓癦踭\uecfc疱肶蠄螆裇膶萜\ued04䓬猄"
	u"\ued07宐茋\ued0a噻\ued0c\ued0d\ued0e\ued0f\ued10\ued11酰\ued13鈈\ued15\ued16\ued17\ued18牦\ued1a䝎\ued1c"
	u"\ued1d\ued1e䃺\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe鱝攟\ued22䣳\ued24\ued25\ued26\ued27\ufffe\ued29\ued2a\ufffe\ued2c\ued2d"
	u"熣纎鵐业丄㕷嬍沲卧㚬㧜卽㚥\ued3b墚\ued3d舭呋垪\ued41\ued42\ufffe㩒\ued45獴\ued47䴉鯭\ued4a\ued4b䱛\ued4d\ued4e\ued4f"
	u"葜\ued51\ued52\ued53\ued54挮紥\ued57\ued58㨪逈勌㹴㙺䗩\ued5f癀嫰\ued62硺䞶墧䂿噼鮋嵴癔\ued6b麅䳡\ufffe㟻愙\ued71\ued72"
	u"\ufffe噝\ued75垧\ued77\ued78刴\ued7a㖭\ufffe鵼籖鬹埞\ued81屓擓\ued84\ued85\ued86蚭\ued88\ued89\ued8a\ued8b"
	u"\ufffe凾\ued8e嶎霃\ued91麁遌笟鬂峑箣扨挵髿篏鬪籾\ufffe籂粆鰕篼鬉\ufffe鰛\ueda6齚啳寃俽麘俲剠㸆勑坧偖妷帒韈鶫轜呩鞴饀鞺匬愰\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe椬叚"
	u"鰊鴂䰻陁榀傦畆\uedc6駚剳\ufffe酙隁酜\ufffe酑\uedcf捿\uedd1櫊嘑醎畺抅\uedd7獏籰\uedda\ueddb\ufffe\ueddd盖鮝个\uede1莾衂"
	u"\ufffe届槀\ufffe坺刟巵从氱\ueded伹咜哚劚趂㗾\ufffe㗳\ufffe歒酼龥鮗頮颴骺麨麄煺笔\ufffe毺蠘罸\ufffe嘠\uee08蹷齓\ufffe跔蹏鸜踁抂\uee11"
	u"踨蹵竓\uee15稾磘泪詧瘇\uee1b鼦泎蟖痃\uee20硓\uee22贌狢獱謭猂瓱賫\uee2a蘯徺袠䒷\ufffe\uee30\uee31\ufffe詾\uee34\ufffe惽"
	u"癧髗鵄鍮鮏蟵\ufffe\ufffe賷猬霡鮰㗖犲䰇籑饊\uee48慙䰄麖慽\ufffe坟慯抦戹\ufffe㩜懢厪\uee56捤栂㗒\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe嵗\uee5b迚\uee5d"
	u"\ufffe僙\uee60礆匲阸\uee64䁥\ufffe矾\ufffe糂\uee6a糚稭聦聣絍甅瓲覔舚朌聢\uee76聛瓰脃眤覉\uee7c畓\uee7e螩蟎臈螌詉貭譃眫瓸蓚㘵榲趦\ufffe"
	u"覩\ufffe涹蟁\uee91瓧㷛煶悤憜㳑\ufffe恷\ufffe罱\uee9c\ufffe惩䭾删㰘\ueea2\ueea3\ueea4\ueea5\ueea6\ueea7\ueea8"
	u"\ueea9\ueeaa峁\ueeac\ueead\ueeae\ueeaf\ueeb0\ueeb1䕢嬟\ueeb4齐麦\ueeb7ЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгде"
	u"ёжзийклмнопрстуфхцчшщъыьэюя\u21e7\u21b8\u21b9\uf7e5\uf7e6乚\uf7e8刂\uf7ea\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uf7eb冈\uf7ed"
	u"\uf7ee\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\uffe2\uffe4\uff07\uff02\u3231\u2116\u2121"
	u"\u309b\u309c\u2e80\u2e84\u2e86\u2e87\u2e88\u2e8a\u2e8c\u2e8d\u2e95\u2e9c\u2e9d\u2ea5\u2ea7\u2eaa"
	u"\u2eac\u2eae\u2eb6\u2ebc\u2ebe\u2ec6\u2eca\u2ecc\u2ecd\u2ecf\u2ed6\u2ed7\u2ede\u2ee3\ufffe\ufffe"
	u"\ufffeʃɐɛɔɵœøŋʊɪ\ue000鋛\ue002\ue003蕌䊵珯况㙉\ue009\ue00a鍄\ue00c苮\ue00e砼杄拟\ue012\ue013\ue014\ue015"
	u"\ue016侫\ue018倈\ue01a\ue01b\ue01c\ue01d\ue01e\ufffe\ue020徤\ue022\ue023滛\ue025\ufffe儁㑺儎顬㝃萖\ue02d"
	u"\ue02e兠\ue030兪\ue032\ue033\ue034\ue035\ue036\ue037\ue038宂蝽\ue03b\ue03c冲冸\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe鴴凉减凑㳜凓\ue045"
	u"决凢卂凭菍椾\ue04c彻刋刦刼劵剗劔効勅簕蕂勠蘍\ue05a\ufffe\ue05c啉滙\ue05f\ue060\ue061匳\ufffe\ue064泋\ue066栛珕恊㺪㣌\ue06c"
	u"燝䒢卭却\ue071卾\ufffe\ue074\ue075矦厓\ue078厠厫厮玧\ue07d㽙玜叁叅汉义埾叙㪫\ue087叠\ue089\ue08a叶\ue08c吓灹唫晗浛呭\ue093"
	u"\ue094啝咏咤䞦\ue099\ue09a㶴\ue09c\ue09d\ue09e啇䳭启琗喆喩\ufffe\ue0a6\ue0a7䕒\ue0a9暳\ue0ab嘷曍\ue0ae暤暭噍噏磱"
	u"囱鞇叾圀囯园\ue0ba㘣\ue0bc坆\ue0be汮炋坂㚱\ue0c3埦\ue0c5堃\ue0c7\ue0c8堦\ue0ca塜墪㕡壠壜\ue0d0壻寿坃\ue0d4\ue0d5鏓㖡够"
	u"梦㛃湙\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ue0dc娤啓\ue0df蔅姉\ue0e2\ue0e3\ue0e4\ue0e5姙\ue0e7\ue0e8\ue0e9浱\ue0eb\ue0ec姹\ue0ee"
	u"媫婣㛦\ue0f2\ufffe㜈媖瑥嫓\ue0f8\ue0f9㶅\ue0fb㜲\ue0fd広勐孶斈孼\ue103䀄䡝\ue106寕慠\ue109\ue10a\ue10b寳宝䴐尅\ue110"
	u"尓珎尔\ue114\ue115屉䣝岅峩峯嶋\ue11c\ue11d崐崘嵆\ue121岺巗苼㠭\ue126\ue127\ue128芇㠶㯂帮檊\ufffe幺\ue130\ue131厦亷\ufffe"
	u"厨\ue136帉廴\ue139廹廻㢠廼栾鐛弍\ue141\ue142㫞䢮\ue145强\ue147\ue148\ufffe\ue14a彣鞽\ue14d彲鍀\ue150徧嶶㵟\ue154"
	u"\ue155\ue156\ue157釖\ue159\ue15a怱暅\ue15d㥣㷇㘹垐\ue162祱㹀悞\ufffe悳\ue168\ue169\ue16a璤僡媠慤萤慂\ue171\ue172"
	u"憁凴\ue175憇宪\ue178\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ue179懓\ue17b\ue17c懐㤲\ue17f\ue180怣慜攞掋\ue185担\ue187拕\ue189捬\ue18b"
	u"㨗搸揸\ue18f\ue190\ufffe澊\ue193頔\ue195\ue196擡擥鑻㩦携㩗敍漖\ue19f\ue1a0斅敭敟\ue1a4斵\ue1a6䬷旑䃘\ue1aa无旣忟\ue1ae"
	u"昘\ue1b0\ue1b1晄\ue1b3\ue1b4晋\ue1b6晧\ue1b8晳\ufffe\ue1bb\ue1bc\ue1bd\ue1be\ue1bf矅\ue1c1馤朂\ue1c4"
	u"\ue1c5㬫槺\ue1c8\ufffe杧杢\ue1cc\ue1cd柗䓩栢湐鈼栁\ue1d4\ue1d5桝\ue1d7槡樋\ue1da楳棃\ue1dd椁椀㴲㨁\ue1e2㮀枬楡\ue1e6"
	u"䋼椶榘㮡\ue1eb荣傐槹\ue1ef\ue1f0橅\ue1f2檝㯳枱櫈\ue1f7㰍欝\ue1fa惞欵歴\ue1fe溵\ue200\ue201\ue202㝀吡\ue205毡\ue207"
	u"毜氷\ue20a\ue20b\ue20c汚舦汹\ue210䓅\ue212\ue213\ue214\ue215\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue216㛥㳫\ue219鮃\ue21b\ue21c"
	u"羏样\ue21f\ue220\ue221涖浜湼漄\ue226\ue227\ue228蔳\ue22a凇\ufffe\ufffe萮\ue22f\ufffe\ue231瑓\ue233秌湏媑\ue237"
	u"濸㜍澝\ue23b滺\ue23d\ue23e䕕鏰潄潜㵎潴\ue245㴻澟\ue248濓\ue24a\ue24b\ue24c\ue24d\ue24e\ue24f凟\ue251\ue252"
	u"\ue253\ue254灋灾炧炁烌烕烖烟䄄㷨熴熖\ue261焫煅媈煊\ufffe岜\ue268煏鍢\ue26b焬\ue26d\ue26e\ue26f熺\ue271炽爎鑂爕夑鑃爤鍁\ue27a"
	u"爮牀\ue27d梽牕牗㹕\ue282栍漽犂\ufffe猫\ue288\ue289䣭\ue28b猨献珏玪\ue290\ue291珉瑉\ue294\ue295\ue296昣㛅\ue299\ue29a"
	u"\ue29b珷琕椃\ue29f琹\ue2a1㻗\ufffe\ue2a4瑠\ue2a6瑇珤瑶莹瑬㜰瑴鏱樬璂䥓\ue2b2\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ue2b3\ue2b4\ue2b5孆\ue2b7"
	u"\ue2b8瓈\ue2ba甎\ufffe甞\ue2be\ue2bf寗\ue2c1鎅畍畊畧畮\ue2c7㼄\ue2c9疎瑝疞疴瘂瘬癑癏癯癶\ue2d4皐臯㟸\ue2d8\ue2d9皡皥皷"
	u"盌\ue2de葢\ue2e0\ue2e1\ue2e2眞眦着撯\ue2e7睘\ue2e9瞯\ue2eb\ue2ec\ue2ed矴\ufffe\ue2f0\ue2f1棊碯磇磓隥礮\ue2f8"
	u"磗礴碱\ue2fc辸袄\ue2ff\ue300\ue301禆褀椂禀\ue306禝\ue308礼禩渪\ue30c㺨秆\ue30f秔ˊˋ\u02d9\u2013\u2015\u2025\u2035"
	u"\u2105\u2109\u2196\u2197\u2198\u2199\u2215\u221f\u2223\u2252\u2266\u2267\u22bf\u2550\u2551\u2552"
	u"\u2553\u2554\u2555\u2556\u2557\u2558\u2559\u255a\u255b\u255c\u255d\u255e\u255f\u2560\u2561\u2562"
	u"\u2563\u2564\u2565\u2566\u2567\u2568\u2569\u256a\u256b\u256c\u256d\u256e\u256f\u2570\u2571\u2572"
	u"\u2573\u2581\u2582\u2583\u2584\u2585\u2586\u2587\ufffe\u2588\u2589\u258a\u258b\u258c\u258d\u258e"
	u"\u258f\u2593\u2594\u2595\u25bc\u25bd\u25e2\u25e3\u25e4\u25e5\u2609\u2295\u3012\u301d\u301e\ue7bc"
	u"\ue7bd\ue7be\ue7bf\ue7c0\ue7c1\ue7c2\ue7c3\ue7c4\ue7c5\ue7c6āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑ\ue7c7"
	u"ńňǹɡ\ue7c9\ue7ca\ue7cb\ue7ccㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\ue7cd\ue7ce\ue7cf\ue7d0\ue7d1"
	u"\ue7d2\ue7d3\ue7d4\ue7d5\ue7d6\ue7d7\ue7d8\ue7d9\ue7da\ue7db\ue7dc\ue7dd\ue7de\ue7df\ue7e0\ue7e1"
	u"\ue526\ue527\ue528\ue529\ue52a\ue52b\ue52c\ue52d\ue52e\ue52f\ue530\ue531\ue532\ue533\ue534\ue535"
	u"\ue536\ue537\ue538\ue539\ue53a\ue53b\ue53c\ue53d\ue53e\ue53f\ue540\ue541\ue542\ue543\ue544\ue545"
	u"\ue546\ue547\ue548\ue549\ue54a\ue54b\ue54c\ue54d\ue54e\ue54f\ue550\ue551\ue552\ue553\ue554\ue555"
	u"\ue556\ue557\ue558\ue559\ue55a\ue55b\ue55c\ue55d\ue55e\ue55f\ue560\ue561\ue562\ue563\ue564\ufffe"
	u"\ue565\ue566\ue567\ue568\ue569\ue56a\ue56b\ue56c\ue56d\ue56e\ue56f\ue570\ue571\ue572\ue573\ue574"
	u"\ue575\ue576\ue577\ue578\ue579\ue57a\ue57b\ue57c\ue57d\ue57e\ue57f\ue580\ue581\ue582\ue583\ue584"
	u"\ue585ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\ue766\ue767\ue768\ue769\ue76a\ue76b⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
	u"①②③④⑤⑥⑦⑧⑨⑩\ue76c\ue76d㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩\ue76e\ue76fⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ\ue770\ue771ˊˋ\u02d9\u2013\u2015\u2025"
	u"\u2035\u2105\u2109\u2196\u2197\u2198\u2199\u2215\u221f\u2223\u2252\u2266\u2267\u22bf\u2550\u2551"
	u"\u2552\u2553\u2554\u2555\u2556\u2557\u2558\u2559\u255a\u255b\u255c\u255d\u255e\u255f\u2560\u2561"
	u"\u2562\u2563\u2564\u2565\u2566\u2567\u2568\u2569\u256a\u256b\u256c\u256d\u256e\u256f\u2570\u2571"
	u"\u2572\u2573\u2581\u2582\u2583\u2584\u2585\u2586\u2587\ufffe\u2588\u2589\u258a\u258b\u258c\u258d"
	u"\u258e\u258f\u2593\u2594\u2595\u25bc\u25bd\u25e2\u25e3\u25e4\u25e5\u2609\u2295\u3012\u301d\u301e"
	u"\ue7bc\ue7bd\ue7be\ue7bf\ue7c0\ue7c1\ue7c2\ue7c3\ue7c4\ue7c5\ue7c6āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê"
	u"ɑ\ue7c7ńň\ue7c8ɡ\ue7c9\ue7ca\ue7cb\ue7ccㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\ue7cd\ue7ce\ue7cf"
	u"\ue7d0\ue7d1\ue7d2\ue7d3\ue7d4\ue7d5\ue7d6\ue7d7\ue7d8\ue7d9\ue7da\ue7db\ue7dc\ue7dd\ue7de\ue7df"
	u"\ue7e0\ue7e1〡〢〣〤〥〦〧〨〩\u32a3\u338e\u338f\u339c\u339d\u339e\u33a1\u33c4\u33ce\u33d1\u33d2\u33d5"
	u"\ufe30\uffe2\uffe4\ue7e2\u2121\u3231\ue7e3\u2010\ue7e4\ue7e5\ue7e6ー\u309b\u309cヽヾ〆ゝゞ\ufe49\ufe4a"
	u"\ufe4b\ufe4c\ufe4d\ufe4e\ufe4f\ufe50\ufe51\ufe52\ufe54\ufe55\ufe56\ufe57\ufe59\ufe5a\ufe5b\ufe5c"
	u"\ufe5d\ufe5e\ufe5f\ufe60\ufe61\ufffe\ufe62\ufe63\ufe64\ufe65\ufe66\ufe68\ufe69\ufe6a\ufe6b\ue7e7"
	u"\ue7e8\ue7e9\ue7ea\ue7eb\ue7ec\ue7ed\ue7ee\ue7ef\ue7f0\ue7f1\ue7f2\ue7f3〇\ue7f4\ue7f5\ue7f6\ue7f7"
	u"\ue7f8\ue7f9\ue7fa\ue7fb\ue7fc\ue7fd\ue7fe\ue7ff\ue800\u2500\u2501\u2502\u2503\u2504\u2505\u2506"
	u"\u2507\u2508\u2509\u250a\u250b\u250c\u250d\u250e\u250f\u2510\u2511\u2512\u2513\u2514\u2515\u2516"
	u"\u2517\u2518\u2519\u251a\u251b\u251c\u251d\u251e\u251f\u2520\u2521\u2522\u2523\u2524\u2525\u2526"
	u"\u2527\u2528\u2529\u252a\u252b\u252c\u252d\u252e\u252f\u2530\u2531\u2532\u2533\u2534\u2535\u2536"
	u"\u2537\u2538\u2539\u253a\u253b\u253c\u253d\u253e\u253f\u2540\u2541\u2542\u2543\u2544\u2545\u2546"
	u"\u2547\u2548\u2549\u254a\u254b\ue801\ue802\ue803\ue804\ue805\ue806\ue807\ue808\ue809\ue80a\ue80b"
	u"\ue80c\ue80d\ue80e\ue80f兀嗀﨎﨏﨑﨓﨔礼﨟蘒﨡﨣﨤﨧﨨﨩\ue815\ue816\ue817\ue818\ue819\ue81a\ue81b\ue81c\ue81d"
	u"\ue81e\ue81f\ue820\ue821\ue822\ue823\ue824\ue825\ue826\ue827\ue828\ue829\ue82a\ue82b\ue82c\ue82d"
	u"\ue82e\ue82f\ue830\ue831\ue832\ue833\ue834\ue835\ue836\ue837\ue838\ue839\ue83a\ue83b\ue83c\ue83d"
	u"\ue83e\ue83f\ue840\ue841\ue842\ue843\ufffe\ue844\ue845\ue846\ue847\ue848\ue849\ue84a\ue84b\ue84c"
	u"\ue84d\ue84e\ue84f\ue850\ue851\ue852\ue853\ue854\ue855\ue856\ue857\ue858\ue859\ue85a\ue85b\ue85c"
	u"\ue85d\ue85e\ue85f\ue860\ue861\ue862\ue863\ue864\ue468\ue469\ue46a\ue46b\ue46c\ue46d\ue46e\ue46f"
	u"\ue470\ue471\ue472\ue473\ue474\ue475\ue476\ue477\ue478\ue479\ue47a\ue47b\ue47c\ue47d\ue47e\ue47f"
	u"\ue480\ue481\ue482\ue483\ue484\ue485\ue486\ue487\ue488\ue489\ue48a\ue48b\ue48c\ue48d\ue48e\ue48f"
	u"\ue490\ue491\ue492\ue493\ue494\ue495\ue496\ue497\ue498\ue499\ue49a\ue49b\ue49c\ue49d\ue49e\ue49f"
	u"\ue4a0\ue4a1\ue4a2\ue4a3\ue4a4\ue4a5\ue4a6\ue4a7\ue4a8\ue4a9\ue4aa\ue4ab\ue4ac\ue4ad\ue4ae\ue4af"
	u"\ue4b0\ue4b1\ue4b2\ue4b3\ue4b4\ue4b5\ue4b6\ue4b7\ue4b8\ue4b9\ue4ba\ue4bb\ue4bc\ue4bd\ue4be\ue4bf"
	u"\ue4c0\ue4c1\ue4c2\ue4c3\ue4c4\ue4c5\u3000\u3001\u3002\u30fbˉˇ\u00a8\u3003々\u2015\uff5e\u2016"
	u"\u2026\u2018\u2019\u201c\u201d\u3014\u3015\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3016"
	u"\u3017\u3010\u3011\u00b1\u00d7\u00f7\u2236\u2227\u2228\u2211\u220f\u222a\u2229\u2208\u2237\u221a"
	u"\u22a5\u2225\u2220\u2312\u2299\u222b\u222e\u2261\u224c\u2248\u223d\u221d\u2260\u226e\u226f\u2264"
	u"\u2265\u221e\u2235\u2234\u2642\u2640\u00b0\u2032\u2033\u2103\uff04\u00a4\uffe0\uffe1\u2030\u00a7"
	u"\u2116\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1\u25a0\u25b3\u25b2\u203b\u2192\u2190\u2191"
	u"\u2193\u3013\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c\ue00d"
	u"\ue00e\ue00f⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇①②③④⑤⑥⑦⑧⑨⑩\ue010\ue011㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩\ue012\ue013"
	u"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ\ue014\ue015\uff01\uff02\uff03\uffe5\uff05\uff06\u00b4\uff08\uff09\uff0a\uff0b\uff0c"
	u"\uff0d\uff0e\uff0f０１２３４５６７８９\uff1a\uff1b\uff1c\uff1d\uff1e\uff1f\uff20ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶ"
	u"ＷＸＹＺ\uff3b\uff3c\uff3d\uff3e\uff3f\uff40ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ\uff5b\uff5c\uff5d\uffe3ぁあ"
	u"ぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをん\ue016\ue017"
	u"\ue018\ue019\ue01a\ue01b\ue01c\ue01d\ue01e\ue01f\ue020ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテ"
	u"デトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ\ue021\ue022\ue023\ue024\ue025\ue026\ue027\ue028"
	u"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ\ue029\ue02a\ue02b\ue02c\ue02d\ue02e\ue02f\ue030αβγδεζηθικλμνξοπρστυ"
	u"φχψω\ue031\ue032\ue033\ue034\ue035\ue036\ue037\ue038\ue039\ue03a\ue03b\ue03c\ue03d\ue03e\ue03f"
	u"\ue040\ue041\ue042\ue043\ue044\ue045\ue046\ue047\ue048\ue049\ue04a\ue04b\ue04c\ue04d\ue04e\ue04f"
	u"\ue050\ue051\ue052\ue053\ue054\ue055\ue056АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\ue057\ue058\ue059"
	u"\ue05a\ue05b\ue05c\ue05d\ue05e\ue05f\ue060\ue061\ue062\ue063\ue064\ue065абвгдеёжзийклмнопрст"
	u"уфхцчшщъыьэюя\ue066\ue067\ue068\ue069\ue06a\ue06b\ue06c\ue06d\ue06e\ue06f\ue070\ue071\ue072ā"
	u"áǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê\ue073\ue074\ue075\ue076\ue077\ue078\ue079\ue07a\ue07b\ue07cㄅㄆㄇㄈㄉㄊㄋ"
	u"ㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ\ue07d\ue07e\ue07f\ue080\ue081\ue082\ue083\ue084\ue085\ue086\ue087"
	u"\ue088\ue089\ue08a\ue08b\ue08c\ue08d\ue08e\ue08f\ue090\ue091\ue092\ue093\ue094\u2500\u2501\u2502"
	u"\u2503\u2504\u2505\u2506\u2507\u2508\u2509\u250a\u250b\u250c\u250d\u250e\u250f\u2510\u2511\u2512"
	u"\u2513\u2514\u2515\u2516\u2517\u2518\u2519\u251a\u251b\u251c\u251d\u251e\u251f\u2520\u2521\u2522"
	u"\u2523\u2524\u2525\u2526\u2527\u2528\u2529\u252a\u252b\u252c\u252d\u252e\u252f\u2530\u2531\u2532"
	u"\u2533\u2534\u2535\u2536\u2537\u2538\u2539\u253a\u253b\u253c\u253d\u253e\u253f\u2540\u2541\u2542"
	u"\u2543\u2544\u2545\u2546\u2547\u2548\u2549\u254a\u254b\ue095\ue096\ue097\ue098\ue099\ue09a\ue09b"
	u"\ue09c\ue09d\ue09e\ue09f\ue0a0\ue0a1\ue0a2\ue0a3\ue0a4\ue0a5\ue0a6\ue0a7\ue0a8\ue0a9\ue0aa\ue0ab"
	u"\ue0ac\ue0ad\ue0ae\ue0af\ue0b0\ue0b1\ue0b2\ue0b3\ue0b4\ue0b5\ue0b6\ue0b7\ue0b8\ue0b9\ue0ba\ue0bb"
	u"\ue0bc\ue0bd\ue0be\ue0bf\ue0c0\ue0c1\ue0c2\ue0c3\ue0c4\ue0c5\ue0c6\ue0c7\ue0c8\ue0c9\ue0ca\ue0cb"
	u"\ue0cc\ue0cd\ue0ce\ue0cf\ue0d0\ue0d1\ue0d2\ue0d3\ue0d4\ue0d5\ue0d6\ue0d7\ue0d8\ue0d9\ue0da\ue0db"
	u"\ue0dc\ue0dd\ue0de\ue0df\ue0e0\ue0e1\ue0e2\ue0e3\ue0e4\ue0e5\ue0e6\ue0e7\ue0e8\ue0e9\ue0ea\ue0eb"
	u"\ue0ec\ue0ed\ue0ee\ue0ef\ue0f0\ue0f1\ue0f2\ue0f3\ue0f4\ue0f5\ue0f6\ue0f7\ue0f8\ue0f9\ue0fa\ue0fb"
	u"\ue0fc\ue0fd\ue0fe\ue0ff\ue100\ue101\ue160\ue161\ue162\ue163\ue164\ue165\ue166\ue167\ue168\ue169"
	u"\ue16a\ue16b\ue16c\ue16d\ue16e\ue16f\ue170\ue171\ue172\ue173\ue174\ue175\ue176\ue177\ue178\ue179"
	u"\ue17a\ue17b\ue17c\ue17d\ue17e\ue17f\ue180\ue181\ue182\ue183\ue184\ue185\ue186\ue187\ue188\ue189"
	u"\ue18a\ue18b\ue18c\ue18d\ue18e\ue18f\ue190\ue191\ue192\ue193\ue194\ue195\ue196\ue197\ue198\ue199"
	u"\ue19a\ue19b\ue19c\ue19d\ue19e\ue19f\ue1a0\ue1a1\ue1a2\ue1a3\ue1a4\ue1a5\ue1a6\ue1a7\ue1a8\ue1a9"
	u"\ue1aa\ue1ab\ue1ac\ue1ad\ue1ae\ue1af\ue1b0\ue1b1\ue1b2\ue1b3\ue1b4\ue1b5\ue1b6\ue1b7\ue1b8\ue1b9"
	u"\ue1ba\ue1bb\ue1bc\ue1bd住注祝驻抓爪拽专砖转撰赚篆桩庄装妆撞壮状椎锥追赘坠缀谆准捉拙卓桌琢茁酌啄着灼浊兹咨资姿滋淄孜紫仔籽滓子自渍字鬃棕踪宗综总纵邹走奏揍租足卒"
	u"族祖诅阻组钻纂嘴醉最罪尊遵昨左佐柞做作坐座\ue2d8\ue2d9\ue2da\ue2db\ue2dc\ue2dd\ue2de\ue2df\ue2e0\ue2e1\ue2e2\ue2e3"
	u"\ue2e4\ue2e5\ue2e6\ue2e7\ue2e8\ue2e9\ue2ea\ue2eb\ue2ec\ue2ed\ue2ee\ue2ef\ue2f0\ue2f1\ue2f2\ue2f3"
	u"\ue2f4\ue2f5\ue2f6\ue2f7\ue2f8\ue2f9\ue2fa\ue2fb\ue2fc\ue2fd\ue2fe\ue2ff\ue300\ue301\ue302\ue303"
	u"\ue304\ue305\ue306\ue307\ue308\ue309\ue30a\ue30b\ue30c\ue30d\ue30e\ue30f\ue310\ue311\ue312\ue313"
	u"\ue314\ue315\ue316\ue317\ue318\ue319\ue31a\ue31b\ue31c\ue31d\ue31e\ue31f\ue320\ue321\ue322\ue323"
	u"\ue324\ue325\ue326\ue327\ue328\ue329\ue32a\ue32b\ue32c\ue32d\ue32e\ue32f\ue330\ue331\ue332\ue333"
	u"\ue334\ue335\ue336\ue337\ue338\ue339\ue33a\ue399\ue39a\ue39b\ue39c\ue39d\ue39e\ue39f\ue3a0\ue3a1"
	u"\ue3a2\ue3a3\ue3a4\ue3a5\ue3a6\ue3a7\ue3a8\ue3a9\ue3aa\ue3ab\ue3ac\ue3ad\ue3ae\ue3af\ue3b0\ue3b1"
	u"\ue3b2\ue3b3\ue3b4\ue3b5\ue3b6\ue3b7\ue3b8\ue3b9\ue3ba\ue3bb\ue3bc\ue3bd\ue3be\ue3bf\ue3c0\ue3c1"
	u"\ue3c2\ue3c3\ue3c4\ue3c5\ue3c6\ue3c7\ue3c8\ue3c9\ue3ca\ue3cb\ue3cc\ue3cd\ue3ce\ue3cf\ue3d0\ue3d1"
	u"\ue3d2\ue3d3\ue3d4\ue3d5\ue3d6\ue3d7\ue3d8\ue3d9\ue3da\ue3db\ue3dc\ue3dd\ue3de\ue3df\ue3e0\ue3e1"
	u"\ue3e2\ue3e3\ue3e4\ue3e5\ue3e6\ue3e7\ue3e8\ue3e9\ue3ea\ue3eb\ue3ec\ue3ed\ue3ee\ue3ef\ue3f0\ue3f1"
	u"\ue3f2\ue3f3\ue3f4\ue3f5\ue3f6\ue455\ue456\ue457\ue458\ue459\ue45a\ue45b\ue45c\ue45d\ue45e\ue45f"
	u"\ue460\ue461\ue462\ue463\ue464\ue465\ue466\ue467\ue468\ue469\ue46a\ue46b\ue46c\ue46d\ue46e\ue46f"
	u"\ue470\ue471\ue472\ue473\ue474\ue475\ue476\ue477\ue478\ue479\ue47a\ue47b\ue47c\ue47d\ue47e\ue47f"
	u"\ue480\ue481\ue482\ue483\ue484\ue485\ue486\ue487\ue488\ue489\ue48a\ue48b\ue48c\ue48d\ue48e\ue48f"
	u"\ue490\ue491\ue492\ue493\ue494\ue495\ue496\ue497\ue498\ue499\ue49a\ue49b\ue49c\ue49d\ue49e\ue49f"
	u"\ue4a0\ue4a1\ue4a2\ue4a3\ue4a4\ue4a5\ue4a6\ue4a7\ue4a8\ue4a9\ue4aa\ue4ab\ue4ac\ue4ad\ue4ae\ue4af"
	u"\ue4b0\ue4b1\ue4b2\ue511\ue512\ue513\ue514\ue515\ue516\ue517\ue518\ue519\ue51a\ue51b\ue51c\ue51d"
	u"\ue51e\ue51f\ue520\ue521\ue522\ue523\ue524\ue525\ue526\ue527\ue528\ue529\ue52a\ue52b\ue52c\ue52d"
	u"\ue52e\ue52f\ue530\ue531\ue532\ue533\ue534\ue535\ue536\ue537\ue538\ue539\ue53a\ue53b\ue53c\ue53d"
	u"\ue53e\ue53f\ue540\ue541\ue542\ue543\ue544\ue545\ue546\ue547\ue548\ue549\ue54a\ue54b\ue54c\ue54d"
	u"\ue54e\ue54fⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ\uffe2\uffe4\uff07ー\uf83d\u309b\u309cヽヾ\u2010\uf83e〆〇\u3012\u3231\u2121"
	u"\u2025ゝゞ\u25bd\u25bc\ue4c6\ue4c7\ue4c8\ue4c9\ue4caǂ\u2266\u2267K\uffe4ʺ\uf843擱羯酣\uf844骼蒹哽扃檠熲"
	u"畊\uf845雞杲瞽詁栱槓箜蝌霍盥鸛鉸佝傴媾嫗\uf846甌覯颶掬跪巹漌岌笈\uf847鰭\uf848糯喃曩迺佞\uf849孥\uf84a靼怛闥韃党蟷碓菟咄垌肚蚪滕灯鐙犖幱埓榔涼魎癘膂"
	u"蠡鑢櫟鬣昤泠苓蛉潦艫轤漉\uf84b轆籟蕾誄\uf84c僂髏窿凛廩\uf84d漓离螭魑痳岦媽蟇謾鏝鬘魍眛苺脉俛耄鉾濛矇瀰糜閩\uf84e欂牔胖髣魴\uf84f翻辟汴辮\uf850駢彆迸"
	u"鴇黼蝠丰葑仆罘苻蜉頫鮒\uf851蕡\uf852髴黻妣\uf853沘睥篦腓轡髀擯蘋\uf854顰鬢姒\uf855楂槎笥槊鑠歃鍤霎殤鰓噬婿\uf856\uf857\uf858尠愃\uf859"
	u"燹\uf85a偰\uf85b挈艘霄蟀瑣叟\uf85c晬溲祟\uf85d鶉虱啻\uf85e緦矧\uf85f萼贋鴈戞遏嵒諳黯鞅欸皚礙靉阨\uf860篛籥羘敔恚\uf861\uf862臙蠕讌"
	u"塩饜嬰睨翳蕋遨媼薀鰮蕘舂蛹吁熨蜿幃衞囿帷蕤黝鬻檼珢齦挹栮頣仞眥粢耔觜赭柞潜蚕嶂瘴装纔柢蛆豬糴囀巓磚翦窃椄梃晢瑅踶\uf863噪皁竈笊糶絛鯛樅蹤蔟肘隼\uf864証痣\uf865慚刱悵氅"
	u"簀蜴躑濺簷蜻砌靆峭綃鈔鞘\uf866躅髑怱葱摧\uf867甃箒鞦麁麤\uf868舳冲橇\uf869巵徴鵄忱拆橐駄\uf86a蝙庖炮舖鉋鞄\uf86b蓖蹕瘧\uf86c鷳炕廨\uf86d"
	u"篋\uf86e皞醐鶻鑊圜懽鬟媓怳囂猴篌忻迄頡갂갋걹겇겓곩곺괙괨괫궛귕귬긂긏긑긧긼깄깉깢꺠꼄꼳꽌꽘꽛꽨꾓꾲꾿꿘꿧뀍뀡끠낐낻냬넏넞녇녓녙녯녺놧놰눳늧닁닑닠댱댸덨덪뎜돓됀됏됬둗둿뒴듁듧딮딲딷"
	u"딿땨떄뗴뚀뚸뜌럐렏뢔룜뤗릐맟맻먜멫멭몀몯뫃뫠믁믕믜믠밎밨밷뱜뱨벘벜벹볌볒볓볔봣붗붴븘븡븨빋뺜뺴뻭뻰뻴뻿뼤뽜뽸뿀뿕뿝뿨쀄쀠쁙쁴삮삷삻샃샇샏섥섿셑셗솓솻슌슳싀싦쌂쌋쌧쌰썃썌썻쎅쎙쎠쎼쏼쐿쑷"
	u"쒓쓓쓔씼씿앏앟얐얫얶엱엳옝옫옺욷웟윋윶읻잧잪젇젔젛젹졋좐좜좠좬좰좸죨죰죱줫쥭즤짔쨰쩗쩰쪗쪠쫒쬬쮀쯥쯰찟찦찯찿챂챱챼쳣쳥쵀췃츼칻캗캩컈컽켙쾍쾐쾟쾬쾽킈턔텠텩퉷튓틍틧팊팦퍙퍠펲펵폇퐤풰퓩픅"
	u"픐픙픠픤핟핡핬핱햬헏혬횩횸훕휌흭\u3000\u3001\u3002\u30fb\u2025\u2026\u00a8\u3003\u2010\u2014\u2225\uff3c\u301c"
	u"\u2018\u2019\u201c\u201d\u3014\u3015\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
	u"\u00b1\u00d7\u00f7\u2260\u2264\u2265\u221e\u2234\u00b0\u2032\u2033\u2103Å\uffe0\uffe1\uffe5\u2642"
	u"\u2640\u2220\u22a5\u2312\u2202\u2207\u2261\u2252\u00a7\u203b\u2606\u2605\u25cb\u25cf\u25ce\u25c7"
	u"\u25c6\u25a1\u25a0\u25b3\u25b2\u25bd\u25bc\u2192\u2190\u2191\u2193\u2194\u3013\u226a\u226b\u221a"
	u"\u223d\u221d\u2235\u222b\u222c\u2208\u220b\u2286\u2287\u2282\u2283\u222a\u2229\u2227\u2228\uffe2"
	u"\u21d2\u21d4\u2200\u2203\u00b4\u02dcˇ\u02d8\u02dd\u02da\u02d9\u00b8\u02db\u00a1\u00bfː\u222e"
	u"\u2211\u220f\u00a4\u2109\u2030\u25c1\u25c0\u25b7\u25b6\u2664\u2660\u2661\u2665\u2667\u2663\u25c9"
	u"\u25c8\u25a3\u25d0\u25d1\u2592\u25a4\u25a5\u25a8\u25a7\u25a6\u25a9\u2668\u260f\u260e\u261c\u261e"
	u"\u00b6\u2020\u2021\u2195\u2197\u2199\u2196\u2198\u266d\u2669\u266a\u266c\u327f\u321c\u2116\u33c7"
	u"\u2122\u33c2\u33d8\u2121좥좦좧좩좪좫좬좭좮좯좰좱좲좳좴좵좶좷좸좹좺좻좾좿죀죁\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe죂죃죅죆죇죉"
	u"죊죋죍죎죏죐죑죒죓죖죘죚죛죜죝죞죟죢죣죥\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe죦죧죨죩죪죫죬죭죮죯죰죱죲죳죴죶죷죸죹죺죻죾죿줁줂줃줇줈줉줊줋줎\u3000"
	u"\u3001\u3002\u30fb\u2025\u2026\u00a8\u3003\u2010\u2014\u2225\uff3c\u301c\u2018\u2019\u201c\u201d"
	u"\u3014\u3015\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u00b1\u00d7\u00f7\u2260"
	u"\u2264\u2265\u221e\u2234\u00b0\u2032\u2033\u2103Å\uffe0\uffe1\uffe5\u2642\u2640\u2220\u22a5\u2312"
	u"\u2202\u2207\u2261\u2252\u00a7\u203b\u2606\u2605\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1\u25a0\u25b3"
	u"\u25b2\u25bd\u25bc\u2192\u2190\u2191\u2193\u2194\u3013\u226a\u226b\u221a\u223d\u221d\u2235\u222b"
	u"\u222c\u2208\u220b\u2286\u2287\u2282\u2283\u222a\u2229\u2227\u2228\uffe2줐줒줓줔줕줖줗줙줚줛줜줝줞줟줠줡줢줣줤줥"
	u"줦줧줨줩줪줫\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe줭줮줯줰줱줲줳줵줶줷줸줹줺줻줼줽줾줿쥀쥁쥂쥃쥄쥅쥆쥇\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe쥈쥉쥊쥋쥌쥍쥎쥏쥒쥓쥕쥖쥗쥙쥚쥛쥜쥝쥞쥟쥢쥤쥥쥦쥧쥨쥩쥪쥫쥭쥮쥯\u21d2\u21d4\u2200\u2203\u00b4\u02dcˇ\u02d8\u02dd"
	u"\u02da\u02d9\u00b8\u02db\u00a1\u00bfː\u222e\u2211\u220f\u00a4\u2109\u2030\u25c1\u25c0\u25b7\u25b6"
	u"\u2664\u2660\u2661\u2665\u2667\u2663\u25c9\u25c8\u25a3\u25d0\u25d1\u2592\u25a4\u25a5\u25a8\u25a7"
	u"\u25a6\u25a9\u2668\u260f\u260e\u261c\u261e\u00b6\u2020\u2021\u2195\u2197\u2199\u2196\u2198\u266d"
	u"\u2669\u266a\u266c\u327f\u321c\u2116\u33c7\u2122\u33c2\u33d8\u2121\u20ac\u00ae줐줒줓줔줕줖줗줙줚줛줜줝줞줟"
	u"줠줡줢줣줤줥줦줧줨줩줪줫\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe줭줮줯줰줱줲줳줵줶줷줸줹줺줻줼줽줾줿쥀쥁쥂쥃쥄쥅쥆쥇\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe쥈쥉쥊쥋쥌쥍쥎쥏쥒쥓쥕쥖쥗쥙쥚쥛쥜쥝쥞쥟쥢쥤쥥쥦쥧쥨쥩쥪쥫쥭쥮쥯\u21d2\u21d4\u2200\u2203\u00b4\uff5eˇ\u02d8"
	u"\u02dd\u02da\u02d9\u00b8\u02db\u00a1\u00bfː\u222e\u2211\u220f\u00a4\u2109\u2030\u25c1\u25c0\u25b7"
	u"\u25b6\u2664\u2660\u2661\u2665\u2667\u2663\u2299\u25c8\u25a3\u25d0\u25d1\u2592\u25a4\u25a5\u25a8"
	u"\u25a7\u25a6\u25a9\u2668\u260f\u260e\u261c\u261e\u00b6\u2020\u2021\u2195\u2197\u2199\u2196\u2198"
	u"\u266d\u2669\u266a\u266c\u327f\u321c\u2116\u33c7\u2122\u33c2\u33d8\u2121\u20ac\u00ae\014\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe^\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe \ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe{}\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\134\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe[~]\ufffe|"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\u20ac\u02d8ˇ\u00b8\u02d9\u02dd\u00af\u02db\u02da~\u0384\u0385\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\u00a1\u00a6\u00bf\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe\ufffe"
	u"ºª\u00a9\u00ae\u2122\u00a4\u2116\u3000\u3001\u3002\u30fbˉˇ\u00a8\u3003々\u2015~\u2016\u2026\u2018"
	u"\u2019\u201c\u201d\u3014\u3015\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3016\u3017\u3010"
	u"\u3011\u00b1\u00d7\u00f7\u2236\u2227\u2228\u2211\u220f\u222a\u2229\u2208\u2237\u221a\u22a5\u2225"
	u"\u2220\u2312\u2299\u222b\u222e\u2261\u224c\u2248\u223d\u221d\u2260\u226e\u226f\u2264\u2265\u221e"
	u"\u2235\u2234\u2642\u2640\u00b0\u2032\u2033\u2103$\u00a4\u00a2\u00a3\u2030\u00a7\u2116\u2606\u2605"
	u"\u25cb\u25cf\u25ce\u25c7\u25c6\u25a1\u25a0\u25b3\u25b2\u203b\u2192\u2190\u2191\u2193\u3013\uff01"
	u"\uff02\uff03\uffe5\uff05\uff06\uff07\uff08\uff09\uff0a\uff0b\uff0c\uff0d\uff0e\uff0f０１２３４５６７"
	u"８９\uff1a\uff1b\uff1c\uff1d\uff1e\uff1f\uff20ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ\uff3b\uff3c\uff3d\uff3e"
	u"\uff3f\uff40ａｂｃｄｅｆɡｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ\uff5b\uff5c\uff5d\uffe3āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑḿńň"
	u"\ufffeｇ\ufffe\ufffe\ufffe\ufffeㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ!\042#\u00a5%&'()*+,-./0"
	u"123456789:;<=>\077@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\134]^_`abcdef\ufffehijklmnopqrstuvwxyz{|}\u203e"
	u"g厾亸伾倞僇鄘沘泜泃湝溦滫澥慥庤阘塈葓糵弇抔摽牚啴喤噀嚄崟狉馌姞姽婞纻绤绹骙燏扅扊祼玚琫璈璪瓘杧檵燊殣辀辒赟鬶犨螣腒欸飐袗袯襕眊铚镚镠鸤鹀鹐鹝鹠蜎筜翙翯繄蹅踶蹢蹜靸魆鼫齁甦並讬脩傑働効"
	u"觔啗铇钖钘铏铓铔铦锳锜锠锧锽镃镮镴鲀鲄鲊鲓鲖鲗鲘鲙鲿鳀鳁鳒鳛鳠鳣靰靺鞡鞮鞨饤饦饸饹饻饾馂馃馎鬐鬘斢麀鄜麑鼒勳沖浄減湧澂濬悮廈迺坿喆蒞葠尅帋崑崙巖妳媮骔斏炞畑燿椝樑梿昇暎晳氥癒瞋盪颕螀蠭"
	u"箇籐躭镵旂厐禸伕伡伻侢傤傒匊凃冨贠垇垚垕埫塝塚塱墕尰弌弍弎屲峇徬彨彟娒婥媄嫄玔珪珮琷琕瑔枙桬棸槾狢晧赒觃觍搧摷氝脿歔飖灺烱焠慓沇涭溁溵澔澛礽祎砆硙碔磜礃稖穞痠竜癶颒篲簰籝鲝粬艸菑蓪翀缞"
	u"踡蹓靔鼌铻\u32c0\u32c1\u32c2\u32c3\u32c4\u32c5\u32c6\u32c7\u32c8\u32c9\u32ca\u32cb\u33e0\u33e1\u33e2"
	u"\u33e3\u33e4\u33e5\u33e6\u33e7\u33e8\u33e9\u33ea\u33eb\u33ec\u33ed\u33ee\u33ef\u33f0\u33f1\u33f2"
	u"\u33f3\u33f4\u33f5\u33f6\u33f7\u33f8\u33f9\u33fa\u33fb\u33fc\u33fd\u33fe\u3358\u3359\u335a\u335b"
	u"\u335c\u335d\u335e\u335f\u3360\u3361\u3362\u3363\u3364\u3365\u3366\u3367\u3368\u3369\u336a\u336b"
	u"\u336c\u336d\u336e\u336f\u3370\u3037邨陞塂堃氾洩滧蔴蓆挼崅缐绬犇焮舘舖畬痳鬥覀粦亅啰釆丏朿乂甪夬黡虒匜冇冏僰伋伣伃佡佺佫俫俵倴倢俶偲亶冮夐毚刬刲侴劘"
	u"劻劼勍勚勷叆叇坰坬垱垟垞垾埌堎堌埵堉堼塃塅塆堽塓墈墄壸嚭奀奓奭尪咥唝唶啯啍嚚嚜囷圐圙帗帡帨幪屴屼岨岞峃峓峣峧峿崄崀崚崌嵎嵚嶅嶓嶒巂巉衒徯夆斨牁牂庼廋闬闿訚阇阓阛宬宧屝弢姮婼媖婳媞媭嫚嫪"
	u"嬛孖驲骃骉骍骎骕骦玕玙玠玱玥玦珖珰珽珣琤琎琇珶珺琲琯瑄瑂瑱瑸瑢璆璟璠璘璲韨杅枟杻柈柮桋梠栒栟桪梼棻桯梱棁棫椓棑椑棓棬椫棨榾楩楀楯楟楢椵楙榼槅槚槜樋槥橦檖檴狝峱猔猺殕彧胾瓻甃敜敩剺旸旻昉"
	u"昽晢晞晬暍暋赑赗牣牷掱扡扠抃拤拃挜挦掯揾搢搒擭朓朘腘臑飏飔飗榖炘烜烺焌焜燋爟烝斝扆怗惇惓悰惙愔氿汧沄沚汭沨泆沵浉洸洑洺洨浐洴浕浡涢浥浛浤涴溚湜湲溠溇溎滉滃漷滘滪潖潵潟澴澼瀔瀍瀌瀼祃祇祊"
	u"祐祲禘禠禤矼矻砢砠硁硚硵碶磡礳詟盻眛眬瞆瞫瞭畤畯榃罽盝盦盬甡秾穄癿皞鸧鸮鸰鸴鹍鹒鹓鹔鹖鹙鹡鹢鹥鹯鹴疢瘄瘈瘝竑窅窎窣窸窾矞耰颋颎颙颣蚃蜅蝘蟏蟢蠋胔罍筊筎筿箓篯簉篰簕簃簠舺袆袪裀裈褦襶羑芃"
	u"芼芧茓苾茀荝荅荄茝莦莙菾萚菼萩萹蒨蓏蒟蓂蓷蕰薳薢雘薸藠翚纮纴纼绖缊孃赪剅豨豮豭踖踦踧蹐邘邠邽郈郃郚郿鄚鄌鄠酂辵郤貆觱讱讻诇诪谉谞霂棐猆龁龂鋆钑";
