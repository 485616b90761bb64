import { found, type Check } from '#register/checks/check.ts';

/** What the message calls it: no hyphen in an ICU selector. */
const sharedBy = { 'same-number': 'number', 'same-name': 'name', 'near-name': 'near' } as const;

/**
 * A company that is in the register twice stands twice in annexes, and what is mended about the one is left with the
 * other. Said once of each two, about the one with the lesser id, so that setting it aside holds.
 */
export const possibleDuplicate: Check = ({ subProcessor, twins }) =>
  twins.map(({ kind, id, name }) =>
    found('subProcessor', subProcessor.id, {
      severity: kind === 'near-name' ? 'notice' : 'warning',
      field: kind === 'same-number' ? 'registrationNumber' : 'legalName',
      subject: id,
      values: { by: sharedBy[kind], other: name },
    }),
  );
