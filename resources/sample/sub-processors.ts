import type { SampleSubProcessor } from '#resources/sample/shape.ts';
import { cirrus, hallefors, juno, mora } from '#resources/sample/sub-processors/communication.ts';
import { eka, fjardhundra, isbjorn } from '#resources/sample/sub-processors/documents-and-payments.ts';
import { vinga, xylowren, ymer } from '#resources/sample/sub-processors/former-and-planned.ts';
import { kattegatt, umberwick } from '#resources/sample/sub-processors/hosting.ts';
import { brannkyrka, rimfrost, saltaro } from '#resources/sample/sub-processors/operations.ts';
import { odensala, quist } from '#resources/sample/sub-processors/payroll-and-archive.ts';
import { gauge, lumen, plover, ternholm } from '#resources/sample/sub-processors/product.ts';
import { ardent, dalvik, ponni } from '#resources/sample/sub-processors/support-and-development.ts';

/** In the order of an annex's rows. */
export const sampleSubProcessors: readonly SampleSubProcessor[] = [
  ardent,
  brannkyrka,
  cirrus,
  dalvik,
  eka,
  fjardhundra,
  gauge,
  hallefors,
  isbjorn,
  juno,
  kattegatt,
  lumen,
  mora,
  odensala,
  plover,
  ponni,
  quist,
  rimfrost,
  saltaro,
  ternholm,
  umberwick,
  vinga,
  xylowren,
  ymer,
];
