import { unseenNotifications } from './scenarios/notifications';

unseenNotifications('firefox');
