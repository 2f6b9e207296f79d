import { InstitutionsPage } from './pages/institutions-page.tsx'
import { ItemPage } from './pages/item-page.tsx'
import { ItemsPage } from './pages/items-page.tsx'
import { LoginPage } from './pages/login-page.tsx'
import { OverviewPage } from './pages/overview-page.tsx'
import { RequestsPage } from './pages/requests-page.tsx'
import { WebhookPage } from './pages/webhook-page.tsx'
import { WebhooksPage } from './pages/webhooks-page.tsx'
import { Shell } from './shell.tsx'
import { useRoute, type Route } from './state/route.ts'
import { SessionGate } from './state/session.tsx'

export function App() {
  const route = useRoute()
  return (
    <SessionGate Login={LoginPage}>
      <Shell section={route.section}>
        <CurrentPage key={`${route.section}/${route.id ?? ''}`} route={route} />
      </Shell>
    </SessionGate>
  )
}

function CurrentPage({ route: { section, id } }: { route: Route }) {
  switch (section) {
    case 'overview':
      return <OverviewPage />
    case 'items':
      return id === null ? <ItemsPage /> : <ItemPage item_id={id} />
    case 'webhooks':
      return id === null ? <WebhooksPage /> : <WebhookPage webhook_id={id} />
    case 'requests':
      return <RequestsPage />
    case 'institutions':
      return <InstitutionsPage />
  }
}
