import type { editingContract } from '#shared/ipc/editing-contract.ts';
import { flat, revisionOf } from '#register/committed-answers.ts';
import { editRecords } from '#register/editing/edit-records.ts';
import { removeRecords } from '#register/editing/remove-records.ts';
import { openRegister, otherFile, type EngineHandlers } from '#register/engine-desk.ts';
import { setLogo } from '#register/organisation/logo.ts';
import { addService, removeService, updateService } from '#register/organisation/services.ts';
import { listConsolidations } from '#register/subprocessors/consolidation.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import { duplicateProcessings } from '#register/subprocessors/sub-processors.ts';
import { removeView, saveView } from '#register/views/saved-views.ts';

export const editingHandlers: EngineHandlers<keyof typeof editingContract> = {
  'records.edit': (desk, { edits }) => revisionOf(editRecords(openRegister(desk), edits)),
  'records.remove': (desk, removal) => revisionOf(removeRecords(openRegister(desk), removal)),
  'processings.duplicate': (desk, { ids }) => flat(duplicateProcessings(openRegister(desk), ids)),
  'subProcessors.merge': (desk, request) => revisionOf(mergeSubProcessors(openRegister(desk), request)),
  'consolidation.list': (desk) => listConsolidations(openRegister(desk)),

  'services.add': (desk, { name }) => flat(addService(openRegister(desk), name)),
  'services.update': (desk, { id, patch }) => revisionOf(updateService(openRegister(desk), id, patch)),
  'services.remove': (desk, { id }) => revisionOf(removeService(openRegister(desk), id)),
  'organisation.setLogo': (desk, { file }) =>
    revisionOf(setLogo(openRegister(desk), file === null ? null : otherFile(desk, file))),

  'views.save': (desk, view) => flat(saveView(openRegister(desk), view)),
  'views.remove': (desk, { id }) => revisionOf(removeView(openRegister(desk), id)),
};
