import { unseenNotifications } from './scenarios/notifications';

unseenNotifications('chromium');
