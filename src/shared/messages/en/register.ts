/** The register file, its records and their history. */
export const registerEn = {
  'error.FILE_EXISTS': '{file} exists already and was left as it is. Choose another name.',
  'error.NOT_A_REGISTER':
    '{file} is not a Bilaga register, so it was left as it is. Choose a file that ends in .bilaga, or take the file in as a list.',
  'error.REGISTER_TOO_NEW':
    '{file} was saved by a newer Bilaga (version {version} of the file; this one reads up to {newest}). It was left as it is. Update Bilaga and open it again.',
  'error.REGISTER_DAMAGED':
    '{file} is damaged and was left as it is. Open the latest backup of the register; keep the damaged file until you have all your data.',
  'error.REGISTER_IN_USE':
    '{user, select, other {{file} is open already: {user} on {host}, process {process}. Close it there first.} unknown {{file} is open in another program. Close it there first.}}',
  'error.FILE_IS_OPEN_REGISTER':
    '{file} is the register that is open, so it was neither read as another file nor written over. Choose another file.',
  'error.REGISTER_NOT_OPEN': 'No register is open. Open or create one first.',
  'error.RECORD_NOT_FOUND': 'The record ({table} {id}) does not exist any more. It may have been deleted or undone.',
  'error.RECORD_IN_USE':
    'Nothing was changed: something else in the register refers to this record, such as an issued annex, which stays for ever, or a record that must be removed first.',
  'error.NOTHING_TO_UNDO': 'There is nothing to undo.',
  'error.NOTHING_TO_REDO': 'There is nothing to redo.',
  'error.SUB_PROCESSOR_NOT_FOUND': 'There is no sub-processor called {name} in {file}. Check the spelling.',
  'error.PROCESSING_NOT_FOUND':
    '{name} has {count, plural, one {# processing} other {# processings}}; there is no number {number}.',
  'error.CUSTOMER_NOT_FOUND': 'There is no customer called {name} in {file}. Add it first.',
  'error.DOCUMENT_NOT_FOUND': 'There is no document {sha256} in {file}.',
  'error.DOCUMENT_DAMAGED':
    'The stored document {name} no longer matches its SHA-256. It was not written. Take it from a backup of the register.',
  'error.ENGAGED_IN_CIRCLE': '{name} cannot be engaged by {engager}, which is itself engaged through {name}.',
  'error.MASKED_WITHOUT_LABEL':
    '{name} is masked but has no public label, so the public annex was not made. Write a label, or show the name openly.',

  'revision.create-register': 'Created the register',
  'revision.import-list': 'Took in a list',
  'revision.add-sub-processor': 'Added a sub-processor',
  'revision.edit-sub-processor': 'Edited a sub-processor',
  'revision.remove-sub-processor': 'Removed a sub-processor',
  'revision.add-processing': 'Added a processing',
  'revision.edit-processing': 'Edited a processing',
  'revision.remove-processing': 'Removed a processing',
  'revision.attach-documents': 'Attached documents',
  'revision.edit-agreement': 'Edited an agreement',
  'revision.remove-document': 'Removed a document',
  'revision.edit-organisation': 'Edited the organisation',
  'revision.add-customer': 'Added a customer',
  'revision.edit-customer': 'Edited a customer',
  'revision.remove-customer': 'Removed a customer',
  'revision.issue-annex': 'Issued an annex',
  'revision.edit-records': 'Edited several records',
  'revision.remove-records': 'Removed several records',
  'revision.duplicate-processing': 'Duplicated a processing',
  'revision.merge-sub-processors': 'Merged sub-processors',
  'revision.add-service': 'Added a service',
  'revision.edit-service': 'Edited a service',
  'revision.remove-service': 'Removed a service',
  'revision.restore-record': 'Restored a record',
  'revision.restore-register': 'Restored the register',
  'revision.erase-person': 'Erased a person’s data',
  'revision.set-finding-aside': 'Set a finding aside',
  'revision.resume-finding': 'Took up a finding again',
  'revision.save-view': 'Saved a view',
  'revision.remove-view': 'Removed a view',
  'revision.log-reveal': 'Logged a reveal',
  'revision.edit-reveal': 'Edited a reveal',
  'revision.remove-reveal': 'Removed a reveal',
} as const;
