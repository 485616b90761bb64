import { rmSync } from 'node:fs';
import { blankRecord, recordModels } from '#register/store/records.ts';
import { Register, type Ports } from '#register/store/register.ts';
import { fillWithSample } from '#register/sample.ts';

export interface NewRegister {
  readonly organisation: string;
  /** Fill it with the invented sample organisation's records. */
  readonly sample: boolean;
}

/** Creates a register file for an organisation. Throws RegisterError FILE_EXISTS, FILE_UNWRITABLE, DISK_FULL. */
export function createRegister(path: string, { organisation, sample }: NewRegister, ports: Ports): Register {
  const record = recordModels.organisation.parse({
    ...blankRecord('organisation'),
    id: ports.newId(),
    name: organisation,
  });
  const register = Register.create(path, record, ports);
  if (!sample) return register;
  try {
    fillWithSample(register);
    return register;
  } catch (error) {
    register.close();
    rmSync(register.path, { force: true });
    throw error;
  }
}

/** Opens a register in place of the open one, which stays open if the new one cannot be. */
export function openExistingRegister(current: Register | null, path: string, ports: Ports): Register {
  if (current?.isAt(path)) return current;
  const register = Register.open(path, ports);
  current?.close();
  return register;
}
