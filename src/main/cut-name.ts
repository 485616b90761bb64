const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * As much of a text as fits into so many bytes of UTF-8, which is how file systems count (255 in a name). What a reader
 * takes for one letter (an emoji, a letter with its accents) is kept whole or not at all.
 */
export function cutToBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  let room = bytes;
  for (const { segment } of clusters.segment(text)) {
    room -= Buffer.byteLength(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
