/** Sets the language of the browser in memory to British English. */
import { vi } from 'vitest';

vi.stubGlobal('navigator', { language: 'en-GB' });
