import { join } from 'node:path';
import { writeZip } from '#register/agreements/vendor-file/write-zip.ts';

/**
 * By hand, since it takes minutes: `node test/memory/write-large-zip.ts FOLDER GIB` writes FOLDER/large.zip: a file of so
 * many GiB that does not shrink, one of zeros that does, and a small one behind both, whose place needs ZIP64. Prints the
 * growth of the process's peak memory.
 */
const [, , folder = '', gibibytes = ''] = process.argv;
const count = Number(gibibytes) * 1024;
const piece = 1024 * 1024;

/** Bytes in which a window of 32 KiB finds nothing twice (xorshift). */
function unlike(): Buffer {
  const buffer = Buffer.alloc(piece);
  for (let at = 0, state = 2_463_534_242; at < piece; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    buffer.writeInt32LE(state | 0, at);
  }
  return buffer;
}

function* pieces(content: Buffer): Generator<Buffer> {
  for (let index = 0; index < count; index += 1) yield content;
}

const peak = (): number => process.resourceUsage().maxRSS * 1024;
const before = peak();
const files = [
  { path: 'large/unlike.bin', chunks: () => pieces(unlike()) },
  { path: 'large/zeros.bin', chunks: () => pieces(Buffer.alloc(piece)) },
  { path: 'last.txt', chunks: () => [Buffer.from('behind everything')] },
];
const size = await writeZip(join(folder, 'large.zip'), files, '2026-03-01');
process.stdout.write(JSON.stringify({ size, raisedBy: peak() - before }));
