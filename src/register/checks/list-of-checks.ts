import type { SubProcessorCheckId } from '#shared/model/finding.ts';
import type { Check } from '#register/checks/check.ts';
import { addressMissing } from '#register/checks/address-missing.ts';
import { adequacyMissing } from '#register/checks/adequacy-missing.ts';
import { agreementExpiring } from '#register/checks/agreement-expiring.ts';
import { agreementMissing } from '#register/checks/agreement-missing.ts';
import { agreementNotCovering } from '#register/checks/agreement-not-covering.ts';
import { categoryUnflagged } from '#register/checks/category-unflagged.ts';
import { contactMalformed } from '#register/checks/contact-malformed.ts';
import { changeUnannounced } from '#register/checks/change-unannounced.ts';
import { contactMissing } from '#register/checks/contact-missing.ts';
import { datesContradict } from '#register/checks/dates-contradict.ts';
import { deletionUnconfirmed } from '#register/checks/deletion-unconfirmed.ts';
import { derogationStanding } from '#register/checks/derogation-standing.ts';
import { dpfUnfit } from '#register/checks/dpf-unfit.ts';
import { engagerEnded } from '#register/checks/engager-ended.ts';
import { labelMissing } from '#register/checks/label-missing.ts';
import { locationMissing } from '#register/checks/location-missing.ts';
import { maskedOutsideEea } from '#register/checks/masked-outside-eea.ts';
import { nationalIdWithoutGround } from '#register/checks/national-id-without-ground.ts';
import { noneNeededOutsideEea } from '#register/checks/none-needed-outside-eea.ts';
import { plannedStartPassed } from '#register/checks/planned-start-passed.ts';
import { possibleDuplicate } from '#register/checks/possible-duplicate.ts';
import { reviewOverdue } from '#register/checks/review-overdue.ts';
import { sccModuleMissing } from '#register/checks/scc-module-missing.ts';
import { sccModuleUnfit } from '#register/checks/scc-module-unfit.ts';
import { specialCategoryWithoutMeasures } from '#register/checks/special-category-without-measures.ts';
import { textMissing } from '#register/checks/text-missing.ts';
import { textUntranslated } from '#register/checks/text-untranslated.ts';
import { noticeDeadlineNear } from '#register/checks/notice-deadline-near.ts';
import { signedCopyMissing } from '#register/checks/signed-copy-missing.ts';
import { signatureBroken } from '#register/checks/signature-broken.ts';
import { documentUnreadable } from '#register/checks/document-unreadable.ts';
import { checklistIncomplete } from '#register/checks/checklist-incomplete.ts';
import { certificateOutOfDate } from '#register/checks/certificate-out-of-date.ts';
import { supersededLinked } from '#register/checks/superseded-linked.ts';
import { sccMissing } from '#register/checks/scc-missing.ts';
import { assessmentMissing } from '#register/checks/assessment-missing.ts';
import { transferToolInvalid } from '#register/checks/transfer-tool-invalid.ts';
import { transferToolMissing } from '#register/checks/transfer-tool-missing.ts';
import { vaguePersonalData } from '#register/checks/vague-personal-data.ts';
import { vaguePurpose } from '#register/checks/vague-purpose.ts';
import { vagueRetention } from '#register/checks/vague-retention.ts';

export const checks: Readonly<Record<SubProcessorCheckId, Check>> = {
  'label-missing': labelMissing,
  'agreement-missing': agreementMissing,
  'agreement-not-covering': agreementNotCovering,
  'agreement-expiring': agreementExpiring,
  'notice-deadline-near': noticeDeadlineNear,
  'signed-copy-missing': signedCopyMissing,
  'signature-broken': signatureBroken,
  'document-unreadable': documentUnreadable,
  'checklist-incomplete': checklistIncomplete,
  'certificate-out-of-date': certificateOutOfDate,
  'superseded-linked': supersededLinked,
  'scc-missing': sccMissing,
  'assessment-missing': assessmentMissing,
  'engager-ended': engagerEnded,
  'possible-duplicate': possibleDuplicate,
  'masked-outside-eea': maskedOutsideEea,
  'transfer-tool-missing': transferToolMissing,
  'transfer-tool-invalid': transferToolInvalid,
  'none-needed-outside-eea': noneNeededOutsideEea,
  'adequacy-missing': adequacyMissing,
  'dpf-unfit': dpfUnfit,
  'derogation-standing': derogationStanding,
  'scc-module-missing': sccModuleMissing,
  'scc-module-unfit': sccModuleUnfit,
  'location-missing': locationMissing,
  'address-missing': addressMissing,
  'contact-missing': contactMissing,
  'contact-malformed': contactMalformed,
  'special-category-without-measures': specialCategoryWithoutMeasures,
  'national-id-without-ground': nationalIdWithoutGround,
  'category-unflagged': categoryUnflagged,
  'text-missing': textMissing,
  'text-untranslated': textUntranslated,
  'vague-purpose': vaguePurpose,
  'vague-personal-data': vaguePersonalData,
  'vague-retention': vagueRetention,
  'planned-start-passed': plannedStartPassed,
  'dates-contradict': datesContradict,
  'deletion-unconfirmed': deletionUnconfirmed,
  'review-overdue': reviewOverdue,
  'change-unannounced': changeUnannounced,
};
