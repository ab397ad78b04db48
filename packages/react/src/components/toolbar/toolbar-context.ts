'use client';
import { createContext } from 'react';
import type { ToolbarOrientation } from './Toolbar.props.js';

/** The orientation of the toolbar around. */
export const ToolbarContext = createContext<ToolbarOrientation>('horizontal');
