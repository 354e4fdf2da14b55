export {
  Chart,
  CHART_COLORS,
  type ChartData,
  type ChartProps,
  type Plot,
} from './Chart';
