import { keepingData } from './scenarios';

keepingData('chromium');
