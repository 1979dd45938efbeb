import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from './paths.ts';
import { parseAsKnownSearch, parseLedgerSearch } from './pages/ledger/ledger-search.ts';
import { parseCaseLeadsSearch } from './pages/case-leads/case-leads-search.ts';
import { parsePromisesSearch } from './pages/promises/promises-search.ts';
import { parseReturnsSearch } from './pages/returns/returns-search.ts';
import { parsePromiseSearch } from './pages/receptions/promise-search.ts';
import { parseReportSearch } from './pages/receptions/report-search.ts';
import { parseRosterSearch } from './pages/receptions/roster-days.ts';
import { parsePetitionSearch } from './pages/petition/petition-search.ts';
import { TodayPage } from './pages/today/today-page.tsx';
import { parseDeskSearch } from './pages/leader/desk-search.ts';
import { BareShell } from './ui/bare-shell.tsx';
import { NotFound } from './ui/not-found.tsx';
import { PageFault } from './ui/page-fault.tsx';
import { Shell } from './ui/shell.tsx';

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: PageFault });
const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: Shell });

const setup = createRoute({
  getParentRoute: () => root,
  path: paths.setup,
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    search['token'] === undefined ? {} : { token: String(search['token']) },
  component: lazyRouteComponent(() => import('./pages/setup/setup-page.tsx'), 'SetupPage'),
});

const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: BareShell });

const barePages = [
  createRoute({
    getParentRoute: () => bare,
    path: paths.leaderDesk,
    validateSearch: parseDeskSearch,
    component: lazyRouteComponent(() => import('./pages/leader/leader-desk-page.tsx'), 'LeaderDeskPage'),
  }),
  createRoute({
    getParentRoute: () => bare,
    path: paths.talk,
    component: lazyRouteComponent(() => import('./pages/leader/talk-page.tsx'), 'TalkPage'),
  }),
] as const;

const pages = [
  createRoute({ getParentRoute: () => desk, path: paths.today, component: TodayPage }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.register,
    validateSearch: (
      search: Record<string, unknown>,
    ): { booking?: string; ticket?: string; window?: string; visit?: string } => ({
      ...(typeof search['booking'] === 'string' && { booking: search['booking'] }),
      ...(typeof search['ticket'] === 'string' && { ticket: search['ticket'] }),
      ...(search['window'] !== undefined && { window: String(search['window']) }),
      ...(typeof search['visit'] === 'string' && { visit: search['visit'] }),
    }),
    component: lazyRouteComponent(() => import('./pages/register/register-page.tsx'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.petitions,
    validateSearch: parseLedgerSearch,
    component: lazyRouteComponent(() => import('./pages/ledger/ledger-page.tsx'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.caseLeads,
    validateSearch: parseCaseLeadsSearch,
    component: lazyRouteComponent(() => import('./pages/case-leads/case-leads-page.tsx'), 'CaseLeadsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.caseHearing,
    validateSearch: parseCaseLeadsSearch,
    component: lazyRouteComponent(() => import('./pages/case-leads/hearing-page.tsx'), 'HearingPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.promises,
    validateSearch: parsePromisesSearch,
    component: lazyRouteComponent(() => import('./pages/promises/promises-page.tsx'), 'PromisesPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.returns,
    validateSearch: parseReturnsSearch,
    component: lazyRouteComponent(() => import('./pages/returns/returns-page.tsx'), 'ReturnsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.asKnown,
    validateSearch: parseAsKnownSearch,
    component: lazyRouteComponent(() => import('./pages/ledger/as-known-page.tsx'), 'AsKnownPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.petition,
    validateSearch: parsePetitionSearch,
    component: lazyRouteComponent(() => import('./pages/petition/petition-page.tsx'), 'PetitionPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.amend,
    component: lazyRouteComponent(() => import('./pages/register/amend-page.tsx'), 'AmendPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.certificate,
    component: lazyRouteComponent(() => import('./pages/law/certificate-page.tsx'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.law,
    component: lazyRouteComponent(() => import('./pages/law/law-page.tsx'), 'LawPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.charts,
    component: lazyRouteComponent(() => import('./pages/charts/charts-page.tsx'), 'ChartsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.suggestions,
    component: lazyRouteComponent(
      () => import('./pages/suggestions/suggestions-page.tsx'),
      'SuggestionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.suggestion,
    component: lazyRouteComponent(() => import('./pages/suggestions/suggestion-page.tsx'), 'SuggestionPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.receptions,
    validateSearch: parseRosterSearch,
    component: lazyRouteComponent(() => import('./pages/receptions/roster-page.tsx'), 'RosterPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.receptionPattern,
    component: lazyRouteComponent(() => import('./pages/receptions/pattern-page.tsx'), 'PatternPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.receptionsOwed,
    validateSearch: parseRosterSearch,
    component: lazyRouteComponent(() => import('./pages/receptions/owed-page.tsx'), 'OwedPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.receptionReport,
    validateSearch: parseReportSearch,
    component: lazyRouteComponent(() => import('./pages/receptions/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.receptionPromises,
    validateSearch: parsePromiseSearch,
    component: lazyRouteComponent(
      () => import('./pages/receptions/promises-page.tsx'),
      'ReceptionPromisesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.invitationList,
    validateSearch: (search: Record<string, unknown>): { month?: string } =>
      search['month'] === undefined ? {} : { month: String(search['month']) },
    component: lazyRouteComponent(
      () => import('./pages/outreach/invitation-list-page.tsx'),
      'InvitationListPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.contactPoints,
    component: lazyRouteComponent(() => import('./pages/outreach/points-page.tsx'), 'PointsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.contactPoint,
    component: lazyRouteComponent(() => import('./pages/outreach/point-page.tsx'), 'PointPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.reception,
    component: lazyRouteComponent(() => import('./pages/receptions/reception-page.tsx'), 'ReceptionPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.halls,
    component: lazyRouteComponent(() => import('./pages/hall/halls-page.tsx'), 'HallsPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.hall,
    validateSearch: (search: Record<string, unknown>): { window?: string } =>
      search['window'] === undefined ? {} : { window: String(search['window']) },
    component: lazyRouteComponent(() => import('./pages/hall/hall-page.tsx'), 'HallPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.templates,
    component: lazyRouteComponent(() => import('./pages/papers/templates-page.tsx'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.template,
    component: lazyRouteComponent(() => import('./pages/papers/template-page.tsx'), 'TemplatePage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.numbers,
    component: lazyRouteComponent(
      () => import('./pages/papers/number-register-page.tsx'),
      'NumberRegisterPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.messages,
    component: lazyRouteComponent(() => import('./pages/messages/messages-page.tsx'), 'MessagesPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.search,
    validateSearch: (search: Record<string, unknown>): { q: string } => ({ q: String(search['q'] ?? '') }),
    component: lazyRouteComponent(() => import('./pages/search/search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.organisation,
    component: lazyRouteComponent(
      () => import('./pages/organisation/organisation-page.tsx'),
      'OrganisationPage',
    ),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.import,
    validateSearch: (search: Record<string, unknown>): { id?: string } =>
      search['id'] === undefined ? {} : { id: String(search['id']) },
    component: lazyRouteComponent(() => import('./pages/import/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: paths.account,
    component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
  }),
] as const;

export function createDeskRouter() {
  return createRouter({
    routeTree: root.addChildren([setup, bare.addChildren(barePages), desk.addChildren(pages)]),
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
