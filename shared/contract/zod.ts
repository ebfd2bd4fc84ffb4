import { z } from 'zod';

// The page's policy forbids eval, which zod would otherwise use to speed schemas up.
z.config({ jitless: true });

export { z };
