/* Charset numbers and names of 2.x: charset-tables.md §1.
 * Written by charset_tables.py: change that instead. */
#include "message/charset_tables.h"

const struct charset_2x charset_2x[CHARSET_NUMBERS] = {
	{CHARSET_ASCII, -1, 0, 1}, /* 0 us-ascii */
	{CHARSET_UTF8, -1, 0, 1}, /* 1 utf-8 */
	{CHARSET_UTF7, -1, 0, 1}, /* 2 utf-7 */
	{CHARSET_TABLED, -1, 0, 1}, /* 3 iso-8859-1 */
	{CHARSET_TABLED, -1, 0, 5}, /* 4 iso-8859-2 */
	{CHARSET_TABLED, -1, 0, 6}, /* 5 iso-8859-3 */
	{CHARSET_TABLED, -1, 0, 7}, /* 6 iso-8859-4 */
	{CHARSET_TABLED, -1, 0, 8}, /* 7 iso-8859-5 */
	{CHARSET_TABLED, -1, 9, 10}, /* 8 iso-8859-6 */
	{CHARSET_TABLED, -1, 0, 11}, /* 9 iso-8859-7 */
	{CHARSET_TABLED, -1, 0, 12}, /* 10 iso-8859-8 */
	{CHARSET_TABLED, -1, 0, 13}, /* 11 iso-8859-9 */
	{CHARSET_TABLED, -1, 0, 14}, /* 12 koi8-r */
	{CHARSET_ISO2022JP, -1, 0, 1}, /* 13 iso-2022-jp */
	{CHARSET_ISO2022KR, -1, 0, 1}, /* 14 iso-2022-kr */
	{CHARSET_TABLED, 3, 0, 2}, /* 15 gb2312 */
	{CHARSET_TABLED, 2, 0, 2}, /* 16 big5 */
	{CHARSET_UTF7, -1, 0, 1}, /* 17 unicode-1-1-utf-7 */
	{CHARSET_UTF7, -1, 0, 1}, /* 18 unicode-2-0-utf-7 */
	{CHARSET_UTF7, -1, 0, 1}, /* 19 x-unicode-2-0-utf-7 */
	{CHARSET_TABLED, -1, 0, 15}, /* 20 iso-8859-15 */
	{CHARSET_TABLED, -1, 0, 16}, /* 21 windows-1252 */
	{CHARSET_TABLED, -1, 0, 17}, /* 22 windows-1256 */
	{CHARSET_TABLED, -1, 0, 18}, /* 23 windows-1250 */
	{CHARSET_TABLED, -1, 0, 19}, /* 24 windows-1251 */
	{CHARSET_TABLED, -1, 0, 20}, /* 25 windows-1255 */
	{CHARSET_TABLED, -1, 0, 21}, /* 26 iso-8859-10 */
	{CHARSET_TABLED, -1, 0, 22}, /* 27 iso-8859-11 */
	{CHARSET_TABLED, -1, 0, 23}, /* 28 iso-8859-13 */
	{CHARSET_TABLED, -1, 0, 24}, /* 29 iso-8859-14 */
	{CHARSET_TABLED, -1, 0, 25}, /* 30 iso-8859-16 */
	{CHARSET_TABLED, -1, 0, 26}, /* 31 windows-1254 */
	{CHARSET_TABLED, -1, 0, 27}, /* 32 windows-1258 */
	{CHARSET_TABLED, -1, 0, 28}, /* 33 windows-874 */
};
const struct charset_2x charset_jis0201 = {CHARSET_TABLED, -1, 3, 4};
const struct charset_2x charset_jis0208 = {CHARSET_TABLED, 1, 2, 2};
const struct charset_2x charset_ksc5601 = {CHARSET_TABLED, 0, 2, 2};

const struct charset_number_name charset_number_names[] = {
	{"1250", -1, 23, 23},
	{"1251", -1, 24, 24},
	{"1252", -1, 21, 21},
	{"1254", -1, -1, 31},
	{"1255", -1, 25, 25},
	{"1256", -1, 22, 22},
	{"1258", -1, -1, 32},
	{"646", -1, 3, 3},
	{"8859-1", -1, -1, 3},
	{"8859_1", -1, 3, 3},
	{"8859_2", -1, 4, 4},
	{"ansi_x3.4-1968", -1, -1, 0},
	{"any", -1, -1, 3},
	{"ascii", -1, -1, 0},
	{"asmo-708", -1, 8, 8},
	{"auto", -1, 3, 3},
	{"big5", 16, -1, -1},
	{"cp1250", -1, 23, 23},
	{"cp1251", -1, 24, 24},
	{"cp1252", -1, 21, 21},
	{"cp1254", -1, -1, 31},
	{"cp1255", -1, 25, 25},
	{"cp1256", -1, 22, 22},
	{"cp1258", -1, -1, 32},
	{"display", -1, -1, 3},
	{"en_gb", -1, 3, 3},
	{"gb2312", 15, -1, -1},
	{"greek-ccitt", -1, 9, 9},
	{"iso-2022-jp", 13, -1, -1},
	{"iso-2022-kr", 14, -1, -1},
	{"iso-8859", -1, 3, 3},
	{"iso-8859-1", 3, -1, -1},
	{"iso-8859-10", 26, -1, -1},
	{"iso-8859-11", 27, -1, -1},
	{"iso-8859-13", 28, -1, -1},
	{"iso-8859-14", 29, -1, -1},
	{"iso-8859-15", 20, -1, -1},
	{"iso-8859-16", 30, -1, -1},
	{"iso-8859-2", 4, -1, -1},
	{"iso-8859-3", 5, -1, -1},
	{"iso-8859-4", 6, -1, -1},
	{"iso-8859-5", 7, -1, -1},
	{"iso-8859-6", 8, -1, -1},
	{"iso-8859-7", 9, -1, -1},
	{"iso-8859-8", 10, -1, -1},
	{"iso-8859-8-i", -1, 10, 10},
	{"iso-8859-9", 11, -1, -1},
	{"iso646-us", -1, -1, 3},
	{"iso8859-1", -1, -1, 3},
	{"iso8859-15", -1, -1, 20},
	{"iso8859_15_fdis", -1, 20, 20},
	{"iso_8859", -1, 3, 3},
	{"iso_8859_1", -1, 3, 3},
	{"koi8-r", 12, -1, -1},
	{"latin1", -1, 3, 3},
	{"mac", -1, 3, 3},
	{"macintosh", -1, 3, 3},
	{"none", -1, 3, 3},
	{"so-8859-1", -1, 3, 3},
	{"tis-620", -1, 27, 27},
	{"unicode-1-1-utf-7", 17, -1, -1},
	{"unicode-1-1-utf-8", -1, -2, 1},
	{"unicode-2-0-utf-7", 18, -1, -1},
	{"unknown", -1, 3, 3},
	{"unknown-8bit", -1, 3, 3},
	{"us-ascii", 0, -1, -1},
	{"utf-7", 2, -1, -1},
	{"utf-8", 1, -1, -1},
	{"utf7", -1, 2, 2},
	{"utf8", -1, 1, 1},
	{"win-1250", -1, 23, 23},
	{"win-1251", -1, 24, 24},
	{"win-1252", -1, 21, 21},
	{"win-1254", -1, -1, 31},
	{"win-1255", -1, 25, 25},
	{"win-1256", -1, 22, 22},
	{"win-1258", -1, -1, 32},
	{"win-koi8", -1, 12, 12},
	{"windows-1250", 23, -1, -1},
	{"windows-1251", 24, -1, -1},
	{"windows-1252", 21, -1, -1},
	{"windows-1254", 31, -1, -1},
	{"windows-1255", 25, -1, -1},
	{"windows-1256", 22, -1, -1},
	{"windows-1258", 32, -1, -1},
	{"windows-874", 33, -1, -1},
	{"x-mac-roman", -1, 3, 3},
	{"x-mac-turkish", -1, 11, 11},
	{"x-unicode-2-0-utf-7", 19, -1, -1},
	{"x-unknown", -1, 3, 3},
	{"x-user-defined", -1, 3, 3},
};
const size_t charset_number_names_count = 91;
