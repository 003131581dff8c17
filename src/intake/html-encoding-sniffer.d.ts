declare module "html-encoding-sniffer" {
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly transportLayerEncodingLabel?: string },
  ): string;
}
