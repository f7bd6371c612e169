/** What we use of subset-font 2.9; the published types are older than its `keepFeatures`. */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    variationAxes?: Record<string, { min: number; max: number }> | undefined;
    /** OpenType features to keep, all others are dropped. */
    keepFeatures?: string[];
    noHinting?: boolean;
  };
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
