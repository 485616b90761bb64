import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App } from '#renderer/app/app.tsx';
import { detailsOf, ErrorPage } from '#renderer/app/error-page.tsx';
import { startUp } from '#renderer/app/start-up.ts';
import '#renderer/ui/base.css';

const queries = new QueryClient({
  defaultOptions: {
    // The engine is in the same computer: it answers or it does not, whatever the network is like.
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Infinity,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);

startUp(queries).then(
  (failure) =>
    root.render(
      <QueryClientProvider client={queries}>
        <App failedToOpen={failure} />
      </QueryClientProvider>,
    ),
  (error: unknown) => root.render(<ErrorPage details={detailsOf(error)} />),
);
