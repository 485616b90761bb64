import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { renderHtml } from '#register/annexes/render-html.ts';
import { annexRegister, goldenAnnex, goldenProfiles } from '#test/annex-register.ts';

it('is valid HTML by an independent validator, without script, style attribute or anything to be fetched', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const register = annexRegister();
  for (const profile of goldenProfiles) {
    const html = Buffer.from(renderHtml(goldenAnnex(register, profile).content)).toString('utf8');
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${profile} ${line} ${ruleId}: ${message}`)).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|\sstyle=|\son\w+=/iu);
  }
});
