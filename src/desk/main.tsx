import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:antd.css';
import { createQueryClient } from './api/query-client.ts';
import { reloadForNewBuild } from './api/reload-for-new-build.ts';
import { createDeskRouter } from './routes.tsx';
import './styles/desk.css';
import './styles/forms.css';
import './styles/pages.css';
import './styles/claims.css';
import './styles/knowing.css';
import './styles/promises.css';
import './styles/reports.css';
import './styles/outreach.css';
import './styles/supervision.css';
import './styles/case-leads.css';
import './styles/papers.css';
import './styles/receptions.css';
import './styles/hall.css';
import './styles/authorities.css';
import './styles/leader.css';
import './styles/print.css';
import { AntdProvider } from './ui/antd-provider.tsx';
import { LanguageProvider } from './ui/language.tsx';

const place = document.getElementById('desk');
if (!place) throw new Error('the page has no place for the desk');

reloadForNewBuild();
const router = createDeskRouter();
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <AntdProvider>
        <QueryClientProvider client={createQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdProvider>
    </LanguageProvider>
  </StrictMode>,
);
