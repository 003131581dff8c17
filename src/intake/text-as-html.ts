/** Plain text as HTML: a paragraph for each stretch between blank lines, and a `<` in it is one. */
export function textAsHtml(text: string): string {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => `<p>${block.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("\n");
}
