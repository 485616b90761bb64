const deepest = 64;

/**
 * Checks what asn1js lets pass: that every constructed value's parts fill it exactly (X.690, 8.1.3), and that after the
 * value only zeros follow, with which a PDF fills the place kept for a signature.
 * @throws {Error}
 */
export function assertNested(bytes: Uint8Array): void {
  const end = endOfValue(bytes, 0, bytes.length, 0);
  if (bytes.subarray(end).some((byte) => byte !== 0)) throw new Error('bytes after the message');
}

function endOfValue(bytes: Uint8Array, start: number, limit: number, depth: number): number {
  if (depth > deepest) throw new Error('nested too deeply');
  const tag = bytes[start] ?? 0;
  let at = start + 1;
  if ((tag & 0x1f) === 0x1f) while (((bytes[at++] ?? 0) & 0x80) !== 0 && at < limit);
  const first = bytes[at++] ?? 0;
  if (first === 0x80) return endOfIndefinite(bytes, at, limit, depth);
  const count = first & 0x80 ? first & 0x7f : 0;
  if (count > 6) throw new Error('a length that is too long');
  let length = count === 0 ? first : 0;
  for (const stop = at + count; at < stop; at += 1) length = length * 256 + (bytes[at] ?? 0);
  const end = at + length;
  if (end > limit) throw new Error('a part that is longer than the whole');
  if ((tag & 0x20) !== 0) while (at < end) at = endOfValue(bytes, at, end, depth + 1);
  return end;
}

/** BER's indefinite length: parts up to two zeros. */
function endOfIndefinite(bytes: Uint8Array, start: number, limit: number, depth: number): number {
  let at = start;
  while (at + 1 < limit && (bytes[at] !== 0 || bytes[at + 1] !== 0)) at = endOfValue(bytes, at, limit, depth + 1);
  if (at + 2 > limit) throw new Error('a value without end');
  return at + 2;
}
