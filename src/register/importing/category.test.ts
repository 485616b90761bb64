import { describe, expect, it } from 'vitest';
import { guessKind } from '#register/importing/category.ts';

/** A company taken for a category would be published under its own name as a label; the other way round it would be named. */
describe('company or category', () => {
  it.each(
    `IT-drift|IT operations|SMS|Utvecklingspartner|Betaltjänst|Kundsupport|E-post|Inkasso|SMS-leverantör|Payment provider|Externa konsulter
    |Drift och lagring|Molntjänst|E-postutskick|Kundundersökningar|Diverse konsulter|Development partner|Debt collection|Customer support
    |Hosting|Leverantör av e-signering|Betalningsförmedlare|Ett inkassobolag|Bemanningsföretag|Vår IT-partner|Leverantör 1|Telefonitjänst
    |IT-drift (kontakta oss för namn)|Contact us for the name|Web analytics|Underkonsulter|Cloud hosting provider|Monitoring service`
      .split('|')
      .map((name) => name.trim()),
  )('%s is a category', (name) => {
    expect(guessKind(name).kind).toBe('category');
  });

  it.each(
    `Brännkyrka Drift AB|Cirrus Mail Inc.|Lumen|Pennhällan|lumen.example.com|Kvarn.io|Tallbacken Oy|IT Drift AB|Mailwind|Betalo|SMSify|Supportly
    |Söderlunds Analys|Grönsta Kartor|Lumen Cloud|Nordic Payments|iKvarn|Hult & Fjell|AB Lumen|Lumen Technologies|Nordvik Support|TALLBACK|ITB
    |Datakvarn|Open Kite|Kite Systems|Hosting Sp. z o.o.|Support s.r.o.|SMS Pvt. Ltd.|Betaltjänst A/S|Analytics Pty Ltd, Australia`
      .split('|')
      .map((name) => name.trim()),
  )('%s is a company', (name) => {
    expect(guessKind(name).kind).toBe('company');
  });
});
