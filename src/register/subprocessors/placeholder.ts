import { fold } from '#register/importing/fold.ts';
import type { RecordMap } from '#register/store/records.ts';

/**
 * Whether a sub-processor still bears its public label as its name, as one taken in from a category ("IT operations")
 * does: nobody has entered yet who it is, so its name is no secret and says nothing about which company it is.
 */
export function bearsItsLabel({ legalName, publicLabel }: RecordMap['subProcessor']): boolean {
  return Object.values(publicLabel).some((label) => fold(label) === fold(legalName));
}
