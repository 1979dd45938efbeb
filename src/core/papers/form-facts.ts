// What the forms of the registration are filled from.
import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, LimitFacts, PersonFacts, QueryFacts } from './paper-facts.ts';

/** The form of those who came in person has a name of its own. */
export const formTitle = ({ inPerson }: Pick<RegistrationFormFacts, 'inPerson'>): string =>
  inPerson ? '群众来访登记表' : '信访事项登记表';

/** 初次 or 再次, in the word of the way it came. */
export const firstOrAgain = ({ inPerson, firstTime }: RegistrationFormFacts): string =>
  `${firstTime ? '初次' : '再次'}${inPerson ? '来访' : '提出'}`;

export type RegistrationFormFacts = {
  /** Whether the people came themselves, and sign; what came in another way has no visit to speak of. */
  readonly inPerson: boolean;
  readonly organ: string;
  readonly petitionNumber: string;
  readonly registeredOn: PlainDate;
  /** Clock time as shown, such as `9:35`. */
  readonly registeredAt?: string;
  readonly channel: string;
  readonly window?: string;
  readonly receivedBy: string;
  readonly person: PersonFacts;
  readonly presentCount: number;
  readonly representatives: readonly PersonFacts[];
  readonly specialNeeds?: string;
  readonly firstTime: boolean;
  readonly linkedPetition?: string;
  readonly happenedOn?: string;
  readonly happenedAt?: string;
  readonly organConcerned?: string;
  readonly subject: string;
  /** The whole account: request, facts, reasons; up to many thousands of characters. */
  readonly account: string;
  readonly claims: readonly { readonly text: string; readonly purpose?: string; readonly content?: string }[];
  readonly priorHandling?: string;
  readonly materials: readonly { readonly name: string; readonly pages?: number }[];
  readonly explanation?: string;
  readonly proposal?: string;
  readonly leaderNote?: string;
  readonly result?: string;
};

/** The receipt a visitor takes home: one A5 page for a reader of seventy. */
export type VisitSlipFacts = {
  readonly organ: string;
  readonly petitionNumber: string;
  readonly petitioner: string;
  readonly receivedOn: PlainDate;
  readonly receivedBy: string;
  readonly subject: string;
  /** What happens next, as a sentence without the date: `决定是否受理并书面告知你`. */
  readonly nextStep: string;
  readonly nextBy: string;
  readonly limit: LimitFacts;
  readonly query: QueryFacts;
  readonly contact: ContactFacts;
};
