// Makes the Word templates in law/forms. Run it after changing a template here; the files are committed so that an
// office can open, restyle and keep its own copy. Fonts are named as offices have them; nothing is embedded.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import {
  competenceNotice,
  confidentialSlip,
  destinationNotice,
  dutyNotice,
  suggestionReply,
} from './forms/claim-papers.mjs';
import { acceptanceNotice, decisionLetter, handDownOrder, referralSlip } from './forms/letters.mjs';
import {
  designationNotice,
  extensionNotice,
  guidanceNotice,
  noMoreNotice,
  objectionStatement,
  refusalNotice,
} from './forms/notices.mjs';
import { agreement, conversionNotice, simpleReply } from './forms/agreements.mjs';
import { extensionForm, letterForm, withdrawalForm } from './forms/handling-forms.mjs';
import { hearingMinutes, hearingNotice, hearingRecord } from './forms/hearings.mjs';
import { closingReport, conferenceMinutes, contestRequest } from './forms/reports.mjs';
import {
  reviewAcceptance,
  reviewOpinion,
  reviewRefusal,
  reviewResumption,
  reviewSuspension,
} from './forms/reviews.mjs';
import { invitationNotice } from './forms/invitation.mjs';
import { registrationForm } from './forms/registration-form.mjs';
import { serviceReceipt } from './forms/service-receipt.mjs';
import { suggestionLetter, supervisionLetter } from './forms/supervision.mjs';
import { wordFile } from './forms/word-file.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'law', 'forms');
const files = {
  'registration-form': wordFile(registrationForm(), { form: true }),
  'acceptance-notice': wordFile(acceptanceNotice(), { letter: true }),
  'referral-slip': wordFile(referralSlip(), { letter: true }),
  'hand-down-order': wordFile(handDownOrder(), {}),
  'decision-letter': wordFile(decisionLetter(), {}),
  'guidance-notice': wordFile(guidanceNotice(), { letter: true }),
  'refusal-notice': wordFile(refusalNotice(), { letter: true }),
  'no-more-notice': wordFile(noMoreNotice(), { letter: true }),
  'mediation-agreement': wordFile(agreement(), { letter: true }),
  'settlement-agreement': wordFile(agreement({ mediated: false }), { letter: true }),
  'simple-reply': wordFile(simpleReply(), { letter: true }),
  'conversion-notice': wordFile(conversionNotice(), { letter: true }),
  'hearing-notice': wordFile(hearingNotice(), { letter: true }),
  'invitation-notice': wordFile(invitationNotice(), { letter: true }),
  'hearing-record': wordFile(hearingRecord(), { form: true }),
  'hearing-minutes': wordFile(hearingMinutes(), {}),
  'conference-minutes': wordFile(conferenceMinutes(), {}),
  'contest-request': wordFile(contestRequest(), {}),
  'closing-report': wordFile(closingReport(), {}),
  'extension-form': wordFile(extensionForm(), { form: true }),
  'letter-form': wordFile(letterForm(), { form: true }),
  'withdrawal-form': wordFile(withdrawalForm(), { form: true }),
  'extension-notice': wordFile(extensionNotice(), { letter: true }),
  'designation-notice': wordFile(designationNotice(), {}),
  'objection-statement': wordFile(objectionStatement(), { letter: true }),
  'supervision-letter': wordFile(supervisionLetter(), {}),
  'service-receipt': wordFile(serviceReceipt(), { form: true }),
  'suggestion-letter': wordFile(suggestionLetter(), {}),
  'review-acceptance': wordFile(reviewAcceptance(), { letter: true }),
  'review-refusal': wordFile(reviewRefusal(), { letter: true }),
  'review-suspension': wordFile(reviewSuspension(), { letter: true }),
  'review-resumption': wordFile(reviewResumption(), { letter: true }),
  'review-opinion': wordFile(reviewOpinion(), {}),
  'final-review-opinion': wordFile(reviewOpinion(), {}),
  'suggestion-reply': wordFile(suggestionReply(), { letter: true }),
  'duty-notice': wordFile(dutyNotice(), { letter: true }),
  'confidential-slip': wordFile(confidentialSlip(), { letter: true }),
  'destination-notice': wordFile(destinationNotice(), { letter: true }),
  'competence-notice': wordFile(competenceNotice(), { letter: true }),
};

await mkdir(folder, { recursive: true });
for (const [kind, file] of Object.entries(files))
  await writeFile(join(folder, `${kind}.docx`), await Packer.toBuffer(file));
console.log(`wrote ${Object.keys(files).length} templates to law/forms`);
