import { GraphChart, type GraphSeriesOption } from 'echarts/charts';
import { TooltipComponent, type TooltipComponentOption } from 'echarts/components';
import { type ComposeOption, type EChartsType, init, use as register } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

register([GraphChart, TooltipComponent, CanvasRenderer, LabelLayout]);

export type DrawingOption = ComposeOption<GraphSeriesOption | TooltipComponentOption>;
export type Drawing = EChartsType;

/** A drawing in this element; only what the drawn village needs is in the bundle. */
export function startDrawing(element: HTMLElement): Drawing {
  return init(element, null, { renderer: 'canvas' });
}
