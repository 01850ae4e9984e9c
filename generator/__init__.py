"""Protocolwijzer: school social-media protocols as verified data, published as a comparable site."""
