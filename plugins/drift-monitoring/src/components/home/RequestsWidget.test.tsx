import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import {
  emptySummary,
  fakeMonitoring,
} from '../../__testUtils__/fakeMonitoring';
import { renderMonitoring } from '../../__testUtils__/renderMonitoring';
import { RequestsWidget } from './RequestsWidget';

const hrefOf = async (name: string) =>
  (await screen.findByRole('link', { name })).getAttribute('href');

it('says how many requests there were, and how many needed no person', async () => {
  renderMonitoring(fakeMonitoring(), { shown: <RequestsWidget /> });
  expect(await screen.findByText('10 requests in 7 days')).toBeVisible();
  expect(
    screen.getByText('60% coded automatically at 0.65 or more'),
  ).toBeVisible();
  expect(screen.getByText('+25% against the window before (8)')).toBeVisible();
  expect(await hrefOf('Open Monitoring')).toBe('/monitoring?window=7d');
});

it('leads to the classifier when there was none, in French', async () => {
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockResolvedValue(emptySummary(3));
  renderMonitoring(monitoring, { shown: <RequestsWidget />, language: 'fr' });
  expect(await screen.findByText('Aucune demande en 7 jours.')).toBeVisible();
  expect(await hrefOf('Ouvrir le classifieur')).toBe('/classifier');
});

it('says what failed', async () => {
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockRejectedValue(new Error('the log is gone'));
  renderMonitoring(monitoring, { shown: <RequestsWidget /> });
  expect(await screen.findByRole('alert')).toHaveTextContent('the log is gone');
});
