import { rmSync } from 'node:fs';
import { sampleAuthors } from '#resources/sample/organisation.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import { Register, type Ports } from '#register/store/register.ts';
import { beginning } from '#register/sample/scene.ts';
import { StoryClock } from '#register/sample/story-clock.ts';
import { tellStory } from '#register/sample/tell-story.ts';

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
  if (!sample) return Register.create(path, record, ports);
  const clock = new StoryClock(ports, sampleAuthors[0]);
  clock.turnTo(beginning, -30, sampleAuthors[0]);
  const register = Register.create(path, record, clock.ports);
  try {
    tellStory(register, clock);
  } catch (error) {
    register.close();
    rmSync(register.path, { force: true });
    throw error;
  }
  register.close();
  return Register.open(path, ports);
}

/** Opens a register in place of the open one, which stays open if the new one cannot be. */
export function openExistingRegister(current: Register | null, path: string, ports: Ports): Register {
  if (current?.isAt(path)) return current;
  const register = Register.open(path, ports);
  current?.close();
  return register;
}
