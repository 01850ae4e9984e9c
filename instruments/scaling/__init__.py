"""What a build costs as the number of institutions grows, stage by stage."""
