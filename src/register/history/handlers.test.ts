import { expect, it } from 'vitest';
import { historyContract } from '#shared/ipc/history-contract.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { historyHandlers } from '#register/history/handlers.ts';
import { addSubProcessor, removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { deskWith } from '#test/desk.ts';
import { eraseText } from '#test/erase.ts';
import { newTestRegister } from '#test/registers.ts';
