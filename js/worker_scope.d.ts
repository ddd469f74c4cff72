// Of TypeScript's library for workers, which cannot be had together with the one for pages, the name that is asked for.
declare const WorkerGlobalScope: unknown;
