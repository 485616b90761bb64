import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, type PdfStream } from '@libpdf/core';
import { constants, inflateSync } from 'node:zlib';
import { WorkLimit } from '#register/signing/work-limit.ts';

/** Unpacked; an annex with ten thousand rows is some ten megabytes. A larger stream is a bomb. */
const largest = 256 * 1024 * 1024;
/** Bytes that make a step: unpacked at zlib's speed, or looked at one by one. */
const [unpackedPerStep, predictedPerStep] = [256, 16];

/**
 * Unpacks a stream that is stored plainly or with FlateDecode, with or without a PNG predictor (ISO 32000-1, 7.4.4):
 * what cross-reference, object and attachment streams use.
 * @throws {Error} for other filters, damaged data and bombs
 * @throws {TooMuchWork}
 */
export function unpack(stream: PdfStream, work: WorkLimit = new WorkLimit()): Uint8Array {
  const filter = single(stream.get('Filter'));
  if (filter === undefined) return stream.data;
  if (!(filter instanceof PdfName) || filter.value !== 'FlateDecode') throw new Error('a filter that is not read here');
  const data = inflateSync(stream.data, { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH });
  work.spend(data.length / unpackedPerStep);
  const parameters = single(stream.get('DecodeParms'));
  const predictor = numberIn(parameters, 'Predictor', 1);
  if (predictor < 10) return new Uint8Array(data);
  work.spend(data.length / predictedPerStep);
  return undoPngPredictor(data, numberIn(parameters, 'Columns', 1) * numberIn(parameters, 'Colors', 1));
}

function single(value: PdfObject | undefined): PdfObject | undefined {
  if (!(value instanceof PdfArray)) return value;
  if (value.length > 1) throw new Error('several filters');
  return value.at(0);
}

function numberIn(parameters: PdfObject | undefined, key: string, missing: number): number {
  const value = parameters instanceof PdfDict ? parameters.get(key) : undefined;
  return value instanceof PdfNumber ? value.value : missing;
}

/** One byte a column and colour, as cross-reference streams have it. */
function undoPngPredictor(data: Buffer, columns: number): Uint8Array {
  if (!Number.isInteger(columns) || columns < 1 || columns > 65_536) throw new Error('columns');
  const rows = Math.floor(data.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (columns + 1);
    const type = data[from] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const upLeft = row > 0 && column > 0 ? (out[at - columns - 1] ?? 0) : 0;
      out[at] = (data[from + 1 + column] ?? 0) + prediction(type, left, up, upLeft);
    }
  }
  return out;
}

function prediction(type: number, left: number, up: number, upLeft: number): number {
  if (type === 1) return left;
  if (type === 2) return up;
  if (type === 3) return (left + up) >> 1;
  return type === 4 ? paeth(left, up, upLeft) : 0;
}

/** The neighbour that is nearest to left + up - upper left. */
function paeth(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const fromLeft = Math.abs(estimate - left);
  const fromUp = Math.abs(estimate - up);
  const fromUpLeft = Math.abs(estimate - upLeft);
  if (fromLeft <= fromUp && fromLeft <= fromUpLeft) return left;
  return fromUp <= fromUpLeft ? up : upLeft;
}
