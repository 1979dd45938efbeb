import { AskCaseEndForm, ConfirmCaseEndForm, ReturnCaseEndForm } from './case-end-forms.tsx';
import { ChangeCaseTermsForm, HandOverCaseLeadForm, NameCaseLeadForm } from './case-lead-forms.tsx';
import {
  CheckCaseProgressForm,
  HearCaseForm,
  NoteCaseProgressForm,
  PlanCaseForm,
  RecordCaseMeetingForm,
} from './case-work-forms.tsx';

/** The forms of the steps of a lead. */
export const caseForms = {
  'name-case-lead': NameCaseLeadForm,
  'hand-over-case-lead': HandOverCaseLeadForm,
  'change-case-terms': ChangeCaseTermsForm,
  'plan-case': PlanCaseForm,
  'note-case-progress': NoteCaseProgressForm,
  'record-case-meeting': RecordCaseMeetingForm,
  'check-case-progress': CheckCaseProgressForm,
  'hear-case': HearCaseForm,
  'ask-case-end': AskCaseEndForm,
  'confirm-case-end': ConfirmCaseEndForm,
  'return-case-end': ReturnCaseEndForm,
} as const;
