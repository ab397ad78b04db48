export { BarChart } from './BarChart.js';
export { Distribution } from './Distribution.js';
export { DotPlot } from './DotPlot.js';
export { LineChart } from './LineChart.js';
export type {
  BarChartProps,
  ChartPoint,
  ChartSeries,
  ChartTime,
  DistributionProps,
  DotPlotProps,
  LineChartProps,
} from './Chart.props.js';
