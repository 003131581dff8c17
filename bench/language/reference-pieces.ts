import { Tokenizer } from "@huggingface/tokenizers";

/** The reference: BERT's uncased WordPiece as the `tokenizers` library does it, over the same vocabulary. It gives ids without offsets or breaks. */
export function referencePieces(vocabulary: ReadonlyMap<string, number>): (text: string) => number[] {
  const special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];
  const tokenizer = new Tokenizer(
    {
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: special.map((content) => ({
        id: vocabulary.get(content)!,
        content,
        special: true,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
      })),
      normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
      // Ours on purpose: a currency sign, an emoji or another symbol stands alone, as punctuation does.
      pre_tokenizer: {
        type: "Sequence",
        pretokenizers: [{ type: "BertPreTokenizer" }, { type: "Split", pattern: { Regex: "\\p{S}" }, behavior: "Isolated", invert: false }],
      },
      post_processor: null,
      decoder: { type: "WordPiece", prefix: "##", cleanup: true },
      model: {
        type: "WordPiece",
        unk_token: "[UNK]",
        continuing_subword_prefix: "##",
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(vocabulary),
      },
    } as ConstructorParameters<typeof Tokenizer>[0],
    { unk_token: "[UNK]" },
  );
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).ids;
}
