/* Header text as 3.x decodes it: the pipeline of records-3x.md §6. */
#include "message/charset_3.h"

#include <string.h>

#include "message/charset_bits.h"
#include "message/charset_icu.h"
#include "message/charset_names.h"
#include "message/charset_transfer.h"
#include "message/encoded_word.h"

enum { FFFD = 0xfffd };

struct stage {
	const struct charset_rules *rules;
	struct charset_found charset; /* that of the bytes to come */
	unsigned left;                /* built-in utf-8: bytes to come */
	uint32_t code;
	struct charset_stream stream;
	enum { FOLD_NONE, FOLD_CR, FOLD_CRLF } fold; /* text outside words; kept over the words */
};

static void set_charset(struct stage *stage, struct charset_found charset)
{
	stage->charset = charset;
	stage->left = 0;
	stage->stream.half = 0;
}

/* §6.4 */
static void put_utf8(struct stage *stage, uint8_t c)
{
	struct charset_sink *sink = stage->stream.sink;
	if (c >= 0x80 && c < 0xc0) {
		if (!stage->left) {
			charset_put(sink, FFFD);
			return;
		}
		stage->code = stage->code << 6 | (c & 0x3f);
		if (--stage->left == 0)
			charset_put(sink, stage->code);
		return;
	}
	if (stage->left && c < 0xf8)
		charset_put(sink, FFFD);
	stage->left = 0;
	if (c < 0x80) {
		charset_put(sink, c);
	} else if (c < 0xc2 || c > 0xf4) {
		charset_put(sink, FFFD);
	} else {
		stage->left = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
		stage->code = c & (0x3fu >> stage->left);
	}
}

static void put_byte(struct stage *stage, uint8_t c)
{
	if (stage->charset.kind == FOUND_UTF8)
		put_utf8(stage, c);
	else if (c >= 0x80)
		charset_put(stage->stream.sink, FFFD);
	else if (c)
		charset_put(stage->stream.sink, c);
}

/* ASCII without control bytes goes to the result as it is. Returns its length. */
static size_t put_ascii_run(struct stage *stage, const uint8_t *p, size_t len)
{
	size_t run = 0;
	while (!stage->left && run < len && p[run] >= ' ' && p[run] < 0x80)
		run++;
	if (run)
		charset_put_ascii(stage->stream.sink, p, run);
	return run;
}

static void put_bytes(struct stage *stage, const uint8_t *p, size_t len)
{
	if (stage->charset.kind == FOUND_ICU) {
		charset_icu_decode(stage->charset.icu, stage->rules->icu, p, len, &stage->stream);
		return;
	}
	for (size_t i = 0; (i += put_ascii_run(stage, p + i, len - i)) < len; i++)
		put_byte(stage, p[i]);
}

/* Text outside words: unfolded, §6.1. A CR is held back until it is clear that
 * it is not part of a fold, so one at the very end is lost. */
static void put_text(struct stage *stage, const uint8_t *p, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (stage->fold == FOLD_NONE && (i += put_ascii_run(stage, p + i, len - i)) == len)
			break;
		uint8_t c = p[i];
		if (stage->fold == FOLD_NONE && c == '\r') {
			stage->fold = FOLD_CR;
			continue;
		}
		if (stage->fold == FOLD_CR && c == '\n') {
			stage->fold = FOLD_CRLF;
			continue;
		}
		if (stage->fold == FOLD_CR || (stage->fold == FOLD_CRLF && c != ' ' && c != '\t'))
			put_byte(stage, '\r');
		if (stage->fold == FOLD_CRLF && c != ' ' && c != '\t')
			put_byte(stage, '\n');
		stage->fold = FOLD_NONE;
		put_byte(stage, c);
	}
}

static bool all_blank(const uint8_t *p, const uint8_t *end)
{
	while (p < end && charset_blank(*p))
		p++;
	return p == end;
}

size_t charset_3_scratch(size_t len)
{
	return 2 * len + TRANSFER_LINE;
}

/* The text of one word, transfer-decoded into `out`. */
static size_t word_bytes(const uint8_t *s, const struct encoded_word *word, struct transfer_base64 *base64,
                         uint8_t *out)
{
	const uint8_t *text = s + word->text;
	size_t len = word->text_end - word->text;
	if (!word->quoted)
		return transfer_base64(base64, text, len, out);
	struct transfer_qp qp;
	qp.header = true;
	qp.used = 0;
	size_t n = transfer_qp(&qp, text, len, out);
	return n + transfer_qp_end(&qp, out + n);
}

void charset_3_text(struct charset_sink *sink, const uint8_t *s, size_t len, bool utf8, void *scratch)
{
	const struct charset_rules *rules = sink->rules;
	const struct charset_found plain = {"", utf8 ? FOUND_UTF8 : FOUND_ASCII, NULL};
	struct stage stage = {.rules = rules, .charset = plain, .stream = {.sink = sink}};
	struct encoded_word word;
	struct transfer_base64 base64 = {.pad_resets = rules->pad_resets};
	const char *shared = NULL; /* canonical name of the word before, if its state may go on */
	bool shared_quoted = false, after_word = false;
	size_t done = 0;
	while (scratch && !sink->cut && !sink->failed && encoded_word_find(s, len, done, rules->new_words, &word)) {
		if (!after_word || !all_blank(s + done, s + word.start)) {
			set_charset(&stage, plain);
			put_text(&stage, s + done, word.start - done);
			shared = NULL;
		}
		struct charset_found charset = charset_find(rules, s + word.charset, word.charset_end - word.charset);
		if (!charset.canon) {
			charset_put(sink, FFFD);
			set_charset(&stage, plain);
			shared = NULL;
		} else {
			bool may_share = word.quoted ? rules->share_q : rules->share_b;
			if (!may_share || shared != charset.canon || shared_quoted != word.quoted) {
				set_charset(&stage, charset);
				base64 = (struct transfer_base64){.pad_resets = rules->pad_resets};
			}
			shared = charset.canon;
			shared_quoted = word.quoted;
			put_bytes(&stage, scratch, word_bytes(s, &word, &base64, scratch));
			if (!rules->share_q)
				set_charset(&stage, plain);
		}
		done = word.text_end + 2;
		after_word = true;
	}
	if (done < len) {
		set_charset(&stage, plain);
		put_text(&stage, s + done, len - done);
	}
}
