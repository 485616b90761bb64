import type { DocumentTextState } from '#shared/model/document-text.ts';

/** Thrown by the readers for content that cannot be read; `extractText` makes an answer of it. */
export class TextProblem extends Error {
  override readonly name = 'TextProblem';
  readonly state: Exclude<DocumentTextState, 'read' | 'no-text'>;

  constructor(state: TextProblem['state'], reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.state = state;
  }
}
