import type { ChecklistPoint } from '#shared/model/agreement.ts';

/** What a stored document of the sample says; sections and paragraphs are numbered where it is set. */
export interface SampleText {
  /** Texts exist in one language, as agreements do. */
  readonly language: 'sv' | 'en';
  readonly sections: readonly SampleSection[];
}

export interface SampleSection {
  readonly heading: string;
  readonly paragraphs: readonly SampleParagraph[];
}

export interface SampleParagraph {
  /** What of GDPR art. 28(3) or 28(4) it states. */
  readonly point?: ChecklistPoint;
  readonly text: string;
}
