import type { ChoiceChange } from '#shared/ipc/drift-contract.ts';
import { audienceFor } from '#shared/model/customer.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { AnnexHead } from '#register/annexes/annex-heads.ts';
import type { ComposeOptions } from '#register/annexes/compose.ts';
import type { Register } from '#register/store/register.ts';

export type AnnexChoices = Omit<ComposeOptions, 'number' | 'supersedes'>;

export interface TodaysChoice {
  readonly options: AnnexChoices;
  /** In what it is another choice than that of the annex. */
  readonly changes: readonly ChoiceChange[];
}

/** The choices with which an annex was issued. */
export const choicesOf = (head: AnnexHead): AnnexChoices => ({
  profile: head.profile,
  ownProfileId: head.ownProfileId,
  language: head.language,
  secondLanguage: head.secondLanguage,
  audience: head.audience,
  customerId: head.customerId,
  claims: head.claims,
});

/**
 * With what an annex is issued anew: with what was chosen for it, but as agreed with its customer today. What the customer's
 * record says of names and language counts, also where something else was chosen for the annex on purpose. An own profile
 * that has been removed gives way to the one of ours that it was made from.
 *
 * @param latest the annexes of which no other took the place, in the order in which they were issued
 */
export function todaysChoice(register: Register, head: AnnexHead, latest: readonly AnnexHead[]): TodaysChoice {
  const isOutside = head.customerId !== null && head.audience !== 'internal';
  const customer = isOutside ? register.find('customer', head.customerId ?? '') : undefined;
  const audience = customer ? audienceFor(customer) : head.audience;
  const languages = customer ? languagesToday(head, customer.language, latest) : head;
  const hasProfile = head.ownProfileId === null || register.find('ownProfile', head.ownProfileId) !== undefined;
  const { language, secondLanguage } = languages;
  return {
    options: {
      ...choicesOf(head),
      ownProfileId: hasProfile ? head.ownProfileId : null,
      language,
      secondLanguage,
      audience,
    },
    changes: [
      ...(audience !== head.audience && audience !== 'internal' ? [{ what: 'audience' as const, audience }] : []),
      ...(language === head.language ? [] : [{ what: 'language' as const, language, secondLanguage }]),
      ...(hasProfile ? [] : [{ what: 'profile' as const, profile: head.profile, own: nameOfProfile(register, head) }]),
    ],
  };
}

type Languages = Pick<AnnexHead, 'language' | 'secondLanguage'>;

/** One that is beside another in the customer's language is a translation, and stays one. Both languages of two stay. */
function languagesToday(head: AnnexHead, today: ContentLanguage, latest: readonly AnnexHead[]): Languages {
  const { language, secondLanguage } = head;
  if (language === today) return head;
  const alike = latest.filter((other) => formOf(other) === formOf(head));
  const isTranslation = alike.some((other) => other.language === today) || alike.at(-1)?.id !== head.id;
  if (isTranslation) return head;
  return { language: today, secondLanguage: secondLanguage === today ? language : secondLanguage };
}

const formOf = ({ customerId, audience, profile, ownProfileId, mediaType }: AnnexHead): string =>
  JSON.stringify([customerId, audience === 'internal', profile, ownProfileId, mediaType]);

/** It is called so by the annex, which stays as it was. */
const nameOfProfile = (register: Register, { id }: AnnexHead): string => register.get('annex', id).content.ownProfile;
