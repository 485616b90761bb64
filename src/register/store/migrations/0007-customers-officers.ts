import type { Migration } from '#register/store/migrate.ts';

/** A controller's representative and data protection officer, which a record of processing has (GDPR art. 30(2)(a)). */
const officers = ['representative', 'dpo_name', 'dpo_email', 'dpo_phone']
  .map((column) => `ALTER TABLE customer ADD COLUMN ${column} TEXT NOT NULL DEFAULT '';`)
  .join('\n');

export const customersOfficers: Migration = {
  version: 7,
  name: 'customers-officers',
  up: (db) => {
    db.exec(officers);
  },
};
