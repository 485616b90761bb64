import { contentLanguage, type WindowLanguage } from '#shared/model/languages.ts';
import { isMessageKey, translate, type MessageValues } from '#shared/messages/translate.ts';

/**
 * The sentence for a failure, or null where its code has none. `values.field`, a path such as `patch.purpose.sv`, is
 * replaced by what people call the field, `values.claim` by what it claims, and the problem with a value by its text.
 */
export function explainError(language: WindowLanguage, code: string, values: MessageValues = {}): string | null {
  const key = `error.${code}`;
  if (!isMessageKey(key)) return null;
  const { field, claim } = values;
  const claimKey = `claim.${String(claim)}`;
  const named = {
    ...values,
    ...(typeof field === 'string' && { field: fieldName(language, field) }),
    ...(isMessageKey(claimKey) && { claim: translate(language, claimKey) }),
  };
  return translate(language, key, code === 'INVALID_INPUT' ? inputValues(language, named) : named);
}

/** What people call the field at a path; its last part that is not a field's name is left as it is. */
export function fieldName(language: WindowLanguage, path: string): string {
  const parts = path.split('.');
  const keys = parts.map((part) => `field.${part}`);
  const key = keys.findLast((candidate) => isMessageKey(candidate));
  if (key === undefined || !isMessageKey(key)) return parts.at(-1) ?? path;
  const text = contentLanguage.safeParse(parts.at(-1));
  const name = translate(language, key).replaceAll('\u00ad', '');
  return text.success ? `${name} (${new Intl.DisplayNames(language, { type: 'language' }).of(text.data) ?? ''})` : name;
}

function inputValues(language: WindowLanguage, values: MessageValues): MessageValues {
  const { record = '', field = '', problem = '' } = values;
  const text = `problem.${String(problem)}`;
  const place = field === '' ? 'problem.input' : record === '' ? 'problem.field' : 'problem.fieldOf';
  return {
    place: translate(language, place, { record, field }),
    problem: isMessageKey(text) ? translate(language, text, values) : problem,
  };
}
