import { AccessGate } from "./access/access-gate.tsx";
import { BuilderScreen } from "./builder-screen.tsx";
import { DraftProvider } from "./draft-context.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { ProblemProvider } from "./problems/problem-context.tsx";
import { Providers } from "./providers.tsx";

export function App() {
  return (
    <Providers>
      <ErrorBoundary>
        <DraftProvider>
          <ProblemProvider>
            <AccessGate>
              <BuilderScreen />
            </AccessGate>
          </ProblemProvider>
        </DraftProvider>
      </ErrorBoundary>
    </Providers>
  );
}
