import { it } from 'vitest';
import { composeVendorFile } from '#register/agreements/vendor-file/compose-vendor-file.ts';
import { renderCoverSheet } from '#register/agreements/vendor-file/cover-sheet.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';
import { shownPages } from '#test/shown-pages.ts';

it('headings', async () => {
  const register = newTestRegister();
  const v = addSoundVendor(register, {});
  const content = composeVendorFile(register, { subProcessorId: v.id, face: 'internal', language: 'en' });
  for (let n = 17; n < 18; n++) {
    const pdf = await renderCoverSheet({ ...content, processings: Array.from({ length: n }, () => content.processings[0]!) }, null);
    const pages = await shownPages(pdf);
    console.log(n, pages.map((p) => p.text.replace(/Nordvik Ekonomi AB · As of.*$/, '').replace(/Sub-processor file: .*$/, '').slice(-24) + '|').join('  '));
  }
}, 60000);
