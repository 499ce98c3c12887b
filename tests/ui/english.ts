/** Makes the browser in memory a British one. */
import { vi } from 'vitest';

vi.stubGlobal('navigator', { language: 'en-GB' });
