import type { Agreement, ChecklistPoint } from '#shared/model/agreement.ts';
import type { NoticeMeans, NoticeRecipient } from '#shared/model/change-notice.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { SetAside } from '#shared/model/finding.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import type { SavedView } from '#shared/model/saved-view.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

/** Every text of the sample is written in both. */
export interface Bilingual {
  sv: string;
  en: string;
}

/** Counted from the day on which the sample is made; negative: before it. So that "expires in 41 days" stays true. */
export type FromToday = `${number} ${'days' | 'months' | 'years'}`;

export type ServiceKey = 'payroll' | 'time' | 'bookkeeping';

type Dated<Key extends string> = { readonly [K in Key]?: FromToday };
type Given<T, Key extends keyof T> = { readonly [K in Key]?: T[K] };

export interface SampleAgreement
  extends
    Given<Agreement, 'renewsItself' | 'renewalMonths' | 'noticePeriodMonths' | 'sccModule' | 'notes'>,
    Pick<Agreement, 'kind' | 'title' | 'version' | 'status' | 'signatories' | 'governingLaw'>,
    Dated<'signedOn' | 'inForceFrom' | 'expiresOn' | 'reviewOn'> {
  /** Takes the place of the agreement before it in the list. */
  readonly supersedesPrevious?: true;
  /** File name of a short document that is stored with it, `.pdf` or `.txt`: what its kind and status make of it. */
  readonly document?: string;
  /** File name of an appendix, `.pdf`. */
  readonly appendix?: string;
  /** What it lacks its document lacks, too; what is open nobody has looked for. Not given: not checked at all. */
  readonly checklist?: 'complete' | SampleChecklist;
  /** Of standard contractual clauses: the processings that rest on them, counted from 0; not given: all that rest on any. */
  readonly transfers?: readonly number[];
}

export interface SampleChecklist {
  readonly lacking?: readonly ChecklistPoint[];
  readonly open?: readonly ChecklistPoint[];
}

export interface SampleProcessing
  extends
    Given<
      Processing,
      | 'dataTags'
      | 'specialCategories'
      | 'nationalIdNumber'
      | 'nationalIdNumberGround'
      | 'accessCountries'
      | 'transferTool'
      | 'sccModule'
      | 'deletionConfirmation'
    >,
    Pick<Processing, 'storageCountries'>,
    Dated<'endedOn'> {
  readonly startsOn: FromToday;
  readonly services: readonly ServiceKey[];
  readonly purpose: Bilingual;
  readonly personalData: Bilingual;
  readonly dataSubjects: Bilingual;
  readonly retention: Bilingual;
  readonly measures: Bilingual;
  readonly description?: Bilingual;
  readonly responsibilities?: Bilingual;
  readonly location?: Bilingual;
  readonly publicLabel?: Bilingual;
}

export interface SampleSubProcessor
  extends
    Given<SubProcessor, 'tradeName' | 'contactPhone' | 'formerNames' | 'notes' | 'reviewIntervalMonths'>,
    Pick<
      SubProcessor,
      | 'legalName'
      | 'registrationNumber'
      | 'address'
      | 'country'
      | 'website'
      | 'contactName'
      | 'contactPosition'
      | 'contactEmail'
    >,
    Dated<'lastReviewedOn'> {
  /** Given: masked in public under this label. */
  readonly publicLabel?: Bilingual;
  /** Legal name of the sub-processor that engages this one; not given: the organisation does. */
  readonly engagedBy?: string;
  readonly processings: readonly SampleProcessing[];
  readonly agreements: readonly SampleAgreement[];
}

/** Something that read differently until somebody changed it. */
export interface SampleEdit<T> {
  readonly on: FromToday;
  /** Legal name, as it is today. */
  readonly vendor: string;
  readonly before: Partial<T>;
  readonly after: Partial<T>;
}

export interface SampleProcessingEdit extends SampleEdit<Processing> {
  /** Which of the vendor's processings, counted from 0. */
  readonly processing: number;
}

export interface SampleReveal extends Pick<Reveal, 'means' | 'ground' | 'notes' | 'publicLabel'> {
  readonly on: FromToday;
  readonly vendor: string;
  /** What the vendor was called then; not given: as today. */
  readonly nameTold?: string;
  readonly customer: string;
}

export interface SampleSetAside extends Pick<SetAside, 'checkId' | 'subject' | 'reason'> {
  readonly on: FromToday;
  readonly until: FromToday;
  readonly vendor: string;
  /** Given: the finding is about that processing, counted from 0. */
  readonly processing?: number;
}

export interface SampleView extends Omit<SavedView, 'id'> {
  readonly on: FromToday;
}

/** A vendor that was entered with little more than its name: in haste, or by mistake and removed. */
export interface SampleHastyVendor extends Pick<SubProcessor, 'legalName' | 'country'> {
  readonly on: FromToday;
  readonly removedOn?: FromToday;
  readonly purpose: Bilingual;
}

/** A change notice of a vendor's first processing, which is planned. */
export interface SampleNotice {
  readonly begun: FromToday;
  readonly sent: FromToday;
  readonly title: string;
  readonly introduction: Bilingual;
  /** Legal name. */
  readonly vendor: string;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly recipients: readonly {
    readonly customer: string;
    readonly means: NoticeMeans;
    readonly answer?: Pick<NoticeRecipient, 'answer' | 'reason'> & { readonly on: FromToday };
  }[];
}

export interface SampleCustomer extends Omit<Customer, 'id' | 'serviceIds' | 'disclosureDocumentSha256'> {
  readonly since: FromToday;
  readonly services: readonly ServiceKey[];
}
