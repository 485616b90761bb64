/**
 * What the law says about countries (GDPR chapter V), as data. Everything that depends on it reads it here, so that a new
 * decision is one line. True as of `transferLawAsOf`; a later decision is unknown to this version.
 *
 * Read from the Commission's list of adequacy decisions (GDPR art. 45(8)) as published works reported it on that day, and
 * from the decisions as cited in the Official Journal. The European Patent Organisation has a decision as well (15 July
 * 2025); it is no country.
 */
export const transferLawAsOf = '2026-08-05';

/**
 * The European Economic Area, codes of ISO 3166-1: the member states of the Union, Iceland, Liechtenstein and Norway, and
 * the parts of them that have a code of their own and where the GDPR applies (TFEU art. 355(1), (4)). Unchanged since
 * 1 January 2021, when the United Kingdom's transition period had ended; earlier dates are not asked for.
 */
export const europeanEconomicArea: ReadonlySet<string> = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'IS LI NO AX GF GP MF MQ RE YT'
  ).split(' '),
);

export interface AdequacyDecision {
  readonly country: string;
  /** As the Official Journal cites it. */
  readonly number: string;
  /** First and last day on which it holds, ISO dates; null: no end is set. */
  readonly from: string;
  readonly until: string | null;
  /**
   * `adequacy`: for whoever the scope says, without more ado; otherwise the framework that a recipient must have joined,
   * which is named by itself as the tool of a transfer.
   */
  readonly tool: 'adequacy' | 'dpf' | 'privacy-shield' | 'safe-harbour';
  /** Which recipients it covers; null: all. */
  readonly scope: { readonly sv: string; readonly en: string } | null;
  /** What ended or prolonged it. */
  readonly remark?: string;
}

/** GDPR art. 45(3), and art. 45(9) for those made under Directive 95/46/EC. By country, the older first. */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  decision('AD', '2010/625/EU', '2010-10-19'),
  decision('AR', '2003/490/EC', '2003-06-30'),
  {
    ...decision('BR', '(EU) 2026/179', '2026-01-26'),
    scope: {
      sv: 'Mottagare som omfattas av Brasiliens dataskyddslag (LGPD)',
      en: 'Recipients that are subject to Brazil’s data protection act (LGPD)',
    },
  },
  {
    ...decision('CA', '2002/2/EC', '2001-12-20'),
    scope: {
      sv: 'Kommersiella verksamheter som omfattas av den federala lagen PIPEDA',
      en: 'Commercial organisations that are subject to the federal act PIPEDA',
    },
  },
  decision('CH', '2000/518/EC', '2000-07-26'),
  decision('FO', '2010/146/EU', '2010-03-05'),
  {
    ...decision('GB', '(EU) 2021/1772', '2021-06-28'),
    until: '2031-12-27',
    remark:
      'First until 27 June 2025; prolonged on 24 June 2025 until 27 December 2025, and by C(2025) 8771 of 19 December 2025.',
  },
  decision('GG', '2003/821/EC', '2003-11-21'),
  {
    ...decision('IL', '2011/61/EU', '2011-01-31'),
    scope: {
      sv: 'Automatiserade överföringar, eller uppgifter som behandlas automatiserat i Israel',
      en: 'Automated transfers, or data that are processed by automated means in Israel',
    },
  },
  decision('IM', '2004/411/EC', '2004-04-28'),
  decision('JE', '2008/393/EC', '2008-05-08'),
  {
    ...decision('JP', '(EU) 2019/419', '2019-01-23'),
    scope: {
      sv: 'Företag som omfattas av lagen APPI med dess kompletterande regler',
      en: 'Business operators that are subject to the act APPI with its supplementary rules',
    },
  },
  {
    ...decision('KR', '(EU) 2022/254', '2021-12-17'),
    scope: {
      sv: 'Mottagare som omfattas av lagen PIPA, dock inte kredituppgifter under finansinspektionens tillsyn',
      en: 'Recipients that are subject to the act PIPA, but not credit information supervised by the Financial Services Commission',
    },
  },
  decision('NZ', '2013/65/EU', '2012-12-19'),
  {
    ...decision('US', '2000/520/EC', '2000-07-26'),
    until: '2015-10-05',
    tool: 'safe-harbour',
    remark: 'Declared invalid by the Court of Justice on 6 October 2015, C-362/14.',
  },
  {
    ...decision('US', '(EU) 2016/1250', '2016-07-12'),
    until: '2020-07-15',
    tool: 'privacy-shield',
    remark: 'Declared invalid by the Court of Justice on 16 July 2020, C-311/18.',
  },
  {
    ...decision('US', '(EU) 2023/1795', '2023-07-10'),
    tool: 'dpf',
    scope: {
      sv: 'Bolag på listan över deltagare i EU–US Data Privacy Framework',
      en: 'Companies on the list of participants in the EU–US Data Privacy Framework',
    },
  },
  decision('UY', '2012/484/EU', '2012-08-21'),
];

function decision(country: string, number: string, from: string): AdequacyDecision {
  return { country, number, from, until: null, tool: 'adequacy', scope: null };
}

/** The decision on which a transfer there by that tool can rest on a date (ISO), if there is one. */
export function decisionOn(
  country: string,
  tool: AdequacyDecision['tool'],
  date: string,
): AdequacyDecision | undefined {
  return adequacyDecisions.find(
    (one) =>
      one.country === country && one.tool === tool && one.from <= date && (one.until === null || date <= one.until),
  );
}
